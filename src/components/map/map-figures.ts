/** The figures of the map with their words: for the page and for their files alike. */
import { mapFigure, type MapWords } from '../../figures/map.ts';
import type { Figure } from '../../figures/figure.ts';
import { provinceFigure } from '../../figures/province.ts';
import { words } from '../../i18n/zh-CN.ts';
import { basesAt } from '../../knowledge/place-told.ts';
import { knowledge } from '../../knowledge/index.ts';
import { mapGround, outlines, placeAround } from '../../knowledge/map-ground.ts';
import { site } from '../../site.config.ts';

const text = words.map;

/** What stands under every map, whatever it shows. */
export function schematicNote(): string {
  const { reviewNumber } = site.map;
  return `${text.schematic}。${reviewNumber ? text.caption.review(reviewNumber) : ''}`;
}

async function linesFrom(place: string): Promise<string> {
  const outline = (await outlines()).find((each) => each.place === place);
  return outline ? text.caption.lines(outline.source, outline.licence) : '';
}

/**
 * @param named Whether the drawing itself names the bases
 * @returns Null where there is nothing to draw
 */
export async function cityFigure(named: boolean): Promise<Figure | null> {
  const ground = await mapGround();
  if (!ground) return null;
  const { place, towns, bases, areas } = ground.data;
  const parts = text.parts[ground.data.divisions ?? 'mixed'];
  const { bases: all } = await knowledge();
  const bounded = ground.data.outline !== null;
  const largest = bases[0]?.areaKm2 ? bases[0].name : null;
  const toldPlace = (id: string, name: string, areaKm2: number | null) =>
    text.toldPlace(name, areaKm2 === null ? null : words.places.km2(areaKm2), basesAt(id, all).length);
  const told = new Map([
    ...bases.map(({ id, number, name, areaKm2, confirmed }) => [`base:${id}`, text.toldBase(number, name, text.facts(areaKm2, confirmed))] as const), // prettier-ignore
    ...towns.map(({ id, name, areaKm2 }) => [`place:${id}`, toldPlace(id, name, areaKm2)] as const),
    ...areas.map(({ id, name, areaKm2 }) => [`place:${id}`, toldPlace(id, name, areaKm2)] as const),
  ]);
  const { caption } = text;
  const about: MapWords = {
    title: text.title(place.name, parts),
    description: text.description(place.name, towns.length, parts, bases.length, largest, bases.filter(({ confirmed }) => !confirmed).length), // prettier-ignore
    caption: [
      schematicNote(),
      bounded ? caption.cells(parts) : caption.dots(parts),
      caption.circles,
      caption.positions,
      bounded && (await linesFrom(place.id)),
    ]
      .filter(Boolean)
      .join(''),
    factsOf: ({ areaKm2, confirmed }) => text.facts(areaKm2, confirmed),
    scale: text.scale,
    sample: text.sample,
    hollow: text.hollow,
  };
  return mapFigure(ground, told, about, named);
}

/** Where the city lies in its province; null where no outline of it is kept or boundaries are not drawn. */
export async function provinceMap(): Promise<Figure | null> {
  const ground = await mapGround();
  const around = ground && (await placeAround(ground.data.place.id));
  if (!ground || !around) return null;
  const { registryPlaces } = await knowledge();
  const placeOf = new Map(registryPlaces.map(({ data }) => [data.code, data]));
  const here = registryPlaces.find(({ id }) => id === ground.data.place.id)!.data;
  const { place, outline } = around;
  const divisions = outline.divisions.map((division) => {
    const known = placeOf.get(division.code);
    return { ...division, name: known?.short ?? known?.name ?? '' };
  });
  return provinceFigure(
    { divisions, here: here.code ?? '' },
    {
      title: text.province(here.name, place.data.name),
      description: text.provinceDescription(here.name, place.data.name, divisions.length),
      caption:
        schematicNote() + text.provinceCaption(place.data.name) + text.caption.lines(outline.source, outline.licence),
    },
  );
}
