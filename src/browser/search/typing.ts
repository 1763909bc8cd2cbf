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

/**
 * The same for a box whose query stands in the address, and when a reader has done with a query: they left the box, or
 * pressed Enter. Then the next one is a step of its own for the back button.
 */
export function onQuery(input: HTMLInputElement, changed: () => void, done: () => void): void {
  onTyping(input, changed);
  input.addEventListener('change', done);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
    done();
  });
}
