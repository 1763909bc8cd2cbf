/** What a script adds to the map: the chosen place marked, a word on what is pointed at, arrow keys, industries, zoom. */
import { mapControls } from '../../i18n/zh-CN/map.ts';
import { whisper } from '../announce.ts';
import { chosenId, shownBeside } from './choice.ts';
import { industryFilter } from './industries.ts';
import { roving } from './roving.ts';
import { tooltip } from './tooltip.ts';
import { zoomable } from './zoom.ts';

class AtlasMap extends HTMLElement {
  connectedCallback(): void {
    const drawing = this.querySelector<HTMLElement>('.figure-drawing');
    if (!drawing) return;
    for (const control of this.querySelectorAll<HTMLElement>('[data-enhanced]')) control.hidden = false;
    const views = [...drawing.querySelectorAll<SVGSVGElement>('.map-view')].map((view) => zoomable(view));
    for (const view of views) roving(view.element);
    tooltip(drawing);
    industryFilter(this);
    shownBeside(this);
    this.querySelector('.map-zoom')?.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) for (const view of views) view.zoomBy(Number(button.value));
    });
    const mark = () => this.mark();
    addEventListener('hashchange', mark);
    this.mark();
  }

  /** Marks in the drawings what the address names. */
  private mark(): void {
    const id = chosenId();
    for (const link of this.querySelectorAll('.drawing a, .map-key a')) {
      const current = id !== '' && link.getAttribute('href') === `#${id}`;
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const name = id && this.querySelector(`#${CSS.escape(id)} h3 a`)?.textContent?.trim();
    if (name) whisper(mapControls.chosen(name));
  }
}

customElements.define('atlas-map', AtlasMap);
