/** Tells when the words in a box have changed: not with every key, and not while an input method still composes them. */

/** How long a reader pauses before what was typed is looked for. */
const PAUSE = 120;

export function onTyping(input: HTMLInputElement, changed: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', (event) => {
    clearTimeout(pause);
    if (!(event as InputEvent).isComposing) pause = setTimeout(changed, PAUSE);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(pause);
    changed();
  });
}
