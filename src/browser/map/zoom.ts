/** Zoom and pan of one drawing. Only transforms change: of the ground, and of the words, which keep their size. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';

const MOST = 8;

export interface ZoomableView {
  element: SVGSVGElement;
  /** Twice as near, half as near; 0 for the whole. */
  zoomBy(factor: number): void;
}

export function zoomable(element: SVGSVGElement): ZoomableView {
  const { width, height } = element.viewBox.baseVal;
  const ground = element.querySelector<SVGGElement>('.map-ground')!;
  const view = select<SVGSVGElement, unknown>(element);
  let shown: ZoomTransform = zoomIdentity;
  const worded = element.querySelectorAll<SVGGElement>('.map-words, [data-layer="bases"]');
  let size = 0;
  const show = () => {
    const { x, y, k } = shown;
    ground.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    if (k === size) return;
    size = k;
    for (const group of worded) group.style.setProperty('--map-unzoom', String(1 / k));
    const zoomed = String(2 ** Math.floor(Math.log2(k) + 0.01));
    if (element.dataset['zoom'] !== zoomed) element.dataset['zoom'] = zoomed;
    element.style.touchAction = k > 1 ? 'none' : 'pan-x pan-y';
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST])
    .extent([
      [0, 0],
      [width, height],
    ]) // prettier-ignore
    .translateExtent([
      [0, 0],
      [width, height],
    ]) // prettier-ignore
    .filter((event: Event) => isMeant(event, shown.k))
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      const waiting = shown !== drawn;
      shown = transform;
      if (!waiting) requestAnimationFrame(paint);
    });
  let drawn = shown;
  const paint = () => {
    drawn = shown;
    show();
  };
  view.call(behaviour).on('dblclick.zoom', null);
  show();
  return {
    element,
    zoomBy: (factor) => {
      if (factor === 0) behaviour.transform(view, zoomIdentity);
      else behaviour.scaleBy(view, factor);
    },
  };
}

/** The wheel scrolls the page unless Ctrl is held, and one finger does until the map is zoomed. */
function isMeant(event: Event, k: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || k > 1;
  return event instanceof MouseEvent && event.button === 0 && k > 1;
}
