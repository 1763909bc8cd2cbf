/**
 * Single-letter shortcuts of a page. They never fire while somebody writes, and can be turned off
 * (WCAG 2.1.4), which this browser then remembers.
 */

const STORED = 'atlas-keys';
const actions = new Map<string, () => void>();

export function onKey(letter: string, action: () => void): void {
  actions.set(letter, action);
}

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true; // storage may be forbidden
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // the choice cannot be kept
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

document.addEventListener('keydown', (event) => {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing || defaultPrevented || isWriting(event.target)) return;
  const action = actions.get(event.key.toLowerCase());
  if (!action || !keysAreOn()) return;
  event.preventDefault();
  action();
});
