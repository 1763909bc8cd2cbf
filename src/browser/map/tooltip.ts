/**
 * A word on what is pointed at or focused: the name by which programs know the link. While the pointer moves, only a
 * transform changes; sizes are read where the words change.
 */

const GAP = 14;

export function tooltip(drawing: HTMLElement): void {
  const tip = document.createElement('p');
  tip.className = 'map-tip';
  tip.setAttribute('aria-hidden', 'true');
  drawing.append(tip);
  let shown: SVGAElement | undefined;
  let size = { width: 0, height: 0 };
  let room = { left: 0, top: 0, width: 0, height: 0 };

  const tell = (link: SVGAElement) => {
    if (link === shown) return;
    shown = link;
    tip.textContent = link.getAttribute('aria-label');
    tip.style.visibility = 'visible';
    size = tip.getBoundingClientRect();
    room = drawing.getBoundingClientRect();
  };
  const put = (clientX: number, clientY: number) => {
    const [x, y] = [clientX - room.left, clientY - room.top];
    const left = Math.max(0, Math.min(x + GAP, room.width - size.width));
    const top = y + GAP + size.height > room.height ? y - GAP - size.height : y + GAP;
    tip.style.transform = `translate(${left}px, ${Math.max(0, top)}px)`;
  };
  const hide = () => {
    if (!shown) return;
    shown = undefined;
    tip.style.visibility = 'hidden';
  };

  drawing.addEventListener('pointermove', (event) => {
    const link = linkAt(event.target);
    if (!link || event.pointerType === 'touch') return hide();
    tell(link);
    put(event.clientX, event.clientY);
  });
  drawing.addEventListener('pointerleave', hide);
  drawing.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (!link?.matches(':focus-visible')) return;
    tell(link);
    const { left, right, top, bottom } = link.getBoundingClientRect();
    put((left + right) / 2, (top + bottom) / 2);
  });
  drawing.addEventListener('focusout', hide);
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

function linkAt(target: EventTarget | null): SVGAElement | null {
  return (target as Element).closest<SVGAElement>('.map-view a');
}
