/** Shows which places fit an industry; the address keeps the choice: `?industry=<id>`. */
import { mapControls } from '../../i18n/zh-CN/map.ts';
import { whisper } from '../announce.ts';

const PARAMETER = 'industry';

export function industryFilter(map: HTMLElement): void {
  const select = map.querySelector('select');
  if (!select) return;
  const cards = [...map.querySelectorAll<HTMLElement>('.map-card')];
  const apply = () => {
    const industry = select.value;
    const fitting = cards.filter(({ dataset }) => industry && dataset['industries']?.split(' ').includes(industry));
    const fits = new Set(fitting.map(({ id }) => `#${id}`));
    map.toggleAttribute('data-industry', industry !== '');
    for (const link of map.querySelectorAll('.drawing a, .map-key a')) {
      link.toggleAttribute('data-fits', fits.has(link.getAttribute('href') ?? ''));
    }
    const bases = fitting.filter(({ dataset }) => dataset['base'] !== undefined).length;
    const name = select.selectedOptions[0]?.textContent?.trim() ?? '';
    tell(map, industry ? mapControls.fits(name, bases, fitting.length - bases) : '');
    return industry ? '' : mapControls.all;
  };
  select.addEventListener('change', () => {
    const all = apply();
    const address = new URL(location.href);
    if (select.value) address.searchParams.set(PARAMETER, select.value);
    else address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
    if (all) whisper(all);
  });
  const wanted = new URLSearchParams(location.search).get(PARAMETER);
  if (wanted && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  if (select.value) apply();
}

function tell(map: HTMLElement, text: string): void {
  const line = map.querySelector('.map-fits');
  if (line) line.textContent = text;
}
