/** The numbers that a word processor makes for the paragraphs of a DOCX file: word/numbering.xml and word/styles.xml. */
import { ListCounter, SIMPLE, WRITERS, type Level, type Levels, type List } from './list-counter.ts';
import { attributeOf, child, childrenOf, numberOf, type Element, type Root } from './xml.ts';

/** Where a paragraph stands: in which list, how deep. */
interface Place {
  list: string | undefined;
  level: number | undefined;
}

/** Gives each paragraph in turn the label that is shown before it; an empty string where there is none. */
export type NextLabel = (paragraph: Element) => string;

/** Reads the lists of a document, and counts from the first paragraph on. */
export function labelReader(numbering: Root | null, styles: Root | null): NextLabel {
  const root = child(numbering, 'w:numbering');
  const shapes = shapesOf(root);
  const lists = listsOf(root, shapes);
  const counter = new ListCounter(lists);
  const places = stylePlaces(child(styles, 'w:styles'), styledLevels(root, lists));
  return (paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const style = attributeOf(child(properties, 'w:pStyle'), 'w:val');
    const own = placeOf(properties);
    const inherited = (style === undefined ? undefined : places.get(style)) ?? { list: undefined, level: undefined };
    const list = own.list ?? inherited.list;
    if (list === undefined || list === '0') return '';
    return counter.next(list, own.level ?? inherited.level ?? 0);
  };
}

function placeOf(properties: Element | undefined): Place {
  const numbers = child(properties, 'w:numPr');
  return { list: attributeOf(child(numbers, 'w:numId'), 'w:val'), level: numberOf(child(numbers, 'w:ilvl'), 'w:val') };
}

/** The shapes that lists have, by id; one may be that of a style's list. */
function shapesOf(root: Element | undefined): Map<string, Levels> {
  const shapes = new Map<string, Levels>();
  const links = new Map<string, Levels>();
  const elements = childrenOf(root, 'w:abstractNum');
  for (const element of elements) {
    const levels = levelsOf(childrenOf(element, 'w:lvl'));
    shapes.set(idOf(element), levels);
    const link = attributeOf(child(element, 'w:styleLink'), 'w:val');
    if (link !== undefined) links.set(link, levels);
  }
  for (const element of elements) {
    const linked = links.get(attributeOf(child(element, 'w:numStyleLink'), 'w:val') ?? '');
    if (linked) shapes.set(idOf(element), linked);
  }
  return shapes;
}

function idOf(shape: Element): string {
  return attributeOf(shape, 'w:abstractNumId') ?? '';
}

function listsOf(root: Element | undefined, shapes: ReadonlyMap<string, Levels>): Map<string, List> {
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const shape = attributeOf(child(element, 'w:abstractNumId'), 'w:val') ?? '';
      const overrides = childrenOf(element, 'w:lvlOverride');
      const own = levelsOf(overrides.flatMap((each) => childrenOf(each, 'w:lvl')));
      const starts = overrides.flatMap((each): [number, number][] => {
        const start = numberOf(child(each, 'w:startOverride'), 'w:val');
        return start === undefined ? [] : [[numberOf(each, 'w:ilvl') ?? 0, start]];
      });
      const levels = new Map([...(shapes.get(shape) ?? []), ...own]);
      return [attributeOf(element, 'w:numId') ?? '', { shape, levels, starts: new Map(starts) }];
    }),
  );
}

/** The level of a list that paragraphs of a style bear: list and style → depth. */
function styledLevels(
  root: Element | undefined,
  lists: ReadonlyMap<string, List>,
): (list: string, style: string) => number | undefined {
  const shapes = new Map(childrenOf(root, 'w:abstractNum').map((shape) => [idOf(shape), childrenOf(shape, 'w:lvl')]));
  return (list, style) =>
    numberOf(
      shapes
        .get(lists.get(list)?.shape ?? '')
        ?.find((level) => attributeOf(child(level, 'w:pStyle'), 'w:val') === style),
      'w:ilvl',
    );
}

/** Where paragraphs of each style stand, inherited from the style that it is based on. */
function stylePlaces(
  styles: Element | undefined,
  levelOfStyle: (list: string, style: string) => number | undefined,
): Map<string, Place> {
  const elements = new Map(
    childrenOf(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  );
  const places = new Map<string, Place>();
  for (const id of elements.keys()) {
    let place: Place = { list: undefined, level: undefined };
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style: Element | undefined = elements.get(at);
      const own = placeOf(child(style, 'w:pPr'));
      place = { list: place.list ?? own.list, level: place.level ?? own.level };
      at = attributeOf(child(style, 'w:basedOn'), 'w:val');
    }
    if (place.list !== undefined) place.level = levelOfStyle(place.list, id) ?? place.level;
    places.set(id, place);
  }
  return places;
}

function levelsOf(elements: readonly Element[]): Map<number, Level> {
  return new Map(elements.map((element) => [numberOf(element, 'w:ilvl') ?? 0, levelOf(element)]));
}

function levelOf(element: Element): Level {
  const value = (name: string) => attributeOf(child(element, name), 'w:val');
  const format = value('w:numFmt') ?? 'decimal';
  const legal = child(element, 'w:isLgl');
  return {
    start: numberOf(child(element, 'w:start'), 'w:val') ?? 1,
    write: WRITERS[format] ?? SIMPLE,
    text: value('w:lvlText') ?? '',
    isBullet: format === 'bullet',
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(attributeOf(legal, 'w:val') ?? ''),
    isParted: value('w:suff') !== 'nothing',
    restart: numberOf(child(element, 'w:lvlRestart'), 'w:val'),
  };
}
