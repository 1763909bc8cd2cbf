/** One stop of the tab key for a whole map: from there, arrow keys go to the nearest place that way. */

const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export function roving(view: SVGSVGElement): void {
  const links = () => [...view.querySelectorAll<SVGAElement>('.map-ground a')];
  let stop = links().find((link) => link.dataset['base']) ?? links()[0];
  for (const link of links()) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  view.addEventListener('focusin', (event) => {
    const link = (event.target as Element).closest<SVGAElement>('a');
    if (!link) return;
    stop?.setAttribute('tabindex', '-1');
    stop = link;
    link.setAttribute('tabindex', '0');
  });
  view.addEventListener('keydown', (event) => {
    const turn = TURNS[event.key];
    const from = (event.target as Element).closest<SVGAElement>('a');
    if (!turn || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nearestThatWay(from, links(), turn)?.focus({ preventScroll: true });
  });
}

/** Nearest counts ahead once, aside twice: straight on is preferred to a short way round. */
function nearestThatWay(from: SVGAElement, links: readonly SVGAElement[], [dx, dy]: readonly [number, number]) {
  const [x, y] = middleOf(from);
  let best: SVGAElement | undefined;
  let least = Infinity;
  for (const link of links) {
    const [lx, ly] = middleOf(link);
    const ahead = (lx - x) * dx + (ly - y) * dy;
    const aside = Math.abs((lx - x) * dy) + Math.abs((ly - y) * dx);
    if (link === from || ahead <= 0 || !link.getClientRects().length) continue;
    if (ahead + 2 * aside < least) [best, least] = [link, ahead + 2 * aside];
  }
  return best;
}

function middleOf(link: SVGAElement): [number, number] {
  const { x, y, width, height } = link.getBBox();
  return [x + width / 2, y + height / 2];
}
