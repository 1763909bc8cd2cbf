/** A word on what is pointed at or focused: the name by which programs know the link. */

const GAP = 14;

export function tooltip(drawing: HTMLElement): void {
  const tip = document.createElement('p');
  tip.className = 'map-tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  drawing.append(tip);
  const linkAt = (target: EventTarget | null) => (target as Element).closest<SVGAElement>('.map-view a');
  const show = (link: SVGAElement, x: number, y: number) => {
    const text = link.getAttribute('aria-label') ?? '';
    if (tip.textContent !== text) tip.textContent = text;
    tip.hidden = text === '';
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(0, Math.min(x + GAP, drawing.clientWidth - width));
    const top = y + GAP + height > drawing.clientHeight ? y - GAP - height : y + GAP;
    tip.style.transform = `translate(${left}px, ${Math.max(0, top)}px)`;
  };
  const hide = () => {
    tip.hidden = true;
  };
  drawing.addEventListener('pointermove', (event) => {
    const link = linkAt(event.target);
    if (!link || event.pointerType === 'touch') return hide();
    const { left, top } = drawing.getBoundingClientRect();
    show(link, event.clientX - left, event.clientY - top);
  });
  drawing.addEventListener('pointerleave', hide);
  drawing.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (!link?.matches(':focus-visible')) return;
    const { left, top } = drawing.getBoundingClientRect();
    const box = link.getBoundingClientRect();
    show(link, (box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top);
  });
  drawing.addEventListener('focusout', hide);
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}
