/**
 * Previews of what a link in a text leads to: after a short stay of the pointer or of the keyboard's focus, or at the first tap.
 * A preview can be pointed at, stays until the reader leaves it, and goes with Esc (WCAG 1.4.13). Where a page cannot be
 * previewed, its link is a plain link.
 */
import { reader } from '../i18n/zh-CN/reader.ts';
import { besides, nearest } from './placement.ts';
import { previewOf } from './preview-content.ts';

const LINKS = 'a.duty, a.mention, a.cite';
const POINTED_FOR = 350;
const FOCUSED_FOR = 600;
/** The way from a link to its preview may take so long. */
const GRACE = 250;
const GAP = 8;

type Point = { x: number; y: number };

let panel: HTMLElement | undefined;
/** The link whose preview is shown or on its way. */
let wanted: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let touching = false;

const isOpen = () => panel?.matches(':popover-open') === true;

/** The link of a text round an element, where it leads to another page of the site. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  return panel?.contains(link) ? undefined : link;
}

const isInside = (target: EventTarget | null) => target instanceof Node && panel?.contains(target) === true;

function later(wait: number, action: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

/** @returns Whether there was something to show. */
async function open(link: HTMLAnchorElement, point?: Point): Promise<boolean> {
  if (wanted === link && isOpen()) return true;
  wanted = link;
  const content = await previewOf(link);
  if (!content || wanted !== link || !link.isConnected) return content !== null;
  panel ??= newPanel();
  const follow = document.createElement('a');
  follow.className = 'preview-open';
  follow.href = link.href;
  follow.textContent = reader.open;
  panel.replaceChildren(content, follow);
  if (isOpen()) panel.hidePopover();
  // The link is the preview's source: Tab goes from it into the preview.
  (panel.showPopover as (options: { source: HTMLElement }) => void).call(panel, { source: link });
  place(panel, link, point);
  return true;
}

function newPanel(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'preview';
  element.popover = 'manual';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', reader.preview);
  document.body.append(element);
  return element;
}

/** Style sheets put a preview at an edge of a narrow screen: at the one that is farther from the link. */
function place(element: HTMLElement, link: HTMLAnchorElement, point?: Point): void {
  const box = nearest([...link.getClientRects()], point);
  if (!box) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = besides(box, element.getBoundingClientRect(), { width, height }, GAP);
  element.style.setProperty('--left', `${left + scrollX}px`);
  element.style.setProperty('--top', `${top + scrollY}px`);
  element.dataset['edge'] = box.bottom > height / 2 ? 'top' : 'bottom';
}

function close(): void {
  clearTimeout(timer);
  wanted = undefined;
  if (isOpen()) panel?.hidePopover();
}

/** A preview that the keyboard opened does not go because a pointer lies somewhere. */
const isHeldByFocus = () =>
  isInside(document.activeElement) || (wanted === document.activeElement && wanted?.matches(':focus-visible') === true);

function onPointerOver(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (isInside(event.target) || (link && link === wanted && isOpen())) clearTimeout(timer);
  else if (link) later(POINTED_FOR, () => void open(link, { x: event.clientX, y: event.clientY }));
  else if (!isHeldByFocus()) later(GRACE, close);
}

function onFocusIn(event: FocusEvent): void {
  if (isInside(event.target)) return clearTimeout(timer);
  const link = linkAt(event.target);
  if (link !== wanted) close();
  if (link?.matches(':focus-visible') && !touching) later(FOCUSED_FOR, () => void open(link));
}

/** The first tap on a link shows its preview, the second one follows it. */
function onClick(event: MouseEvent): void {
  const link = linkAt(event.target);
  const tapped = touching && event.detail > 0;
  if (!link || !tapped || link === wanted) return;
  event.preventDefault();
  void open(link).then((shown) => {
    if (!shown && wanted === link) location.assign(link.href);
  });
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !wanted) return;
  const back = isInside(document.activeElement) ? wanted : undefined;
  close();
  back?.focus();
  clearTimeout(timer);
}

if ('popover' in HTMLElement.prototype) {
  document.addEventListener('pointerover', onPointerOver);
  document.addEventListener('pointerdown', (event) => {
    touching = event.pointerType === 'touch';
    if (!isInside(event.target) && linkAt(event.target) !== wanted) close();
  });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeyDown);
}
