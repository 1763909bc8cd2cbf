/** Says in a word what has happened: shown for a moment, and read out by screen readers. */

const SHOWN_FOR = 2500;

/** A live region must stand in the page before it is filled, or its first words are not read out. */
function liveRegion(className: string): HTMLElement {
  const region = document.createElement('p');
  region.className = className;
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}

const notice = liveRegion('notice');
const whispered = liveRegion('unseen');
let clearing: ReturnType<typeof setTimeout> | undefined;

/** For everybody. */
export function announce(text: string): void {
  clearTimeout(clearing);
  notice.textContent = text;
  clearing = setTimeout(() => (notice.textContent = ''), SHOWN_FOR);
}

/** Only for those who cannot see what has moved. */
export function whisper(text: string): void {
  whispered.textContent = text;
}
