/** Measures how the names of all counties and cities are cut in lists of bodies, and read in titles. */
import type { Level } from '../../src/schemas/policy.ts';
import { divisionChain, divisions, type Division } from '../../scripts/compiler/gazetteer/divisions.ts';
import type { Gazetteer } from '../../scripts/compiler/gazetteer/gazetteer.ts';
import { bodyAt, cutBodies } from '../../scripts/compiler/lex/bodies.ts';
import { resolveList } from '../../scripts/compiler/resolve/body-names.ts';
import { findRegion, scopeOf, type Region } from '../../scripts/compiler/resolve/region.ts';
import { noFacts } from '../../scripts/compiler/tree/facts.ts';

/** What is measured, how often it was right, and what went wrong. */
export interface Measured {
  what: string;
  asked: number;
  right: number;
  wrong: string[];
}

const ORGANS = ['科技局', '工业和信息化局', '人民政府'];

function measured(what: string, cases: Iterable<{ right: boolean; says: string }>): Measured {
  const result: Measured = { what, asked: 0, right: 0, wrong: [] };
  for (const { right, says } of cases) {
    result.asked++;
    if (right) result.right++;
    else result.wrong.push(says);
  }
  return result;
}

/** All figures for the divisions given. */
export function measureNames(places: Division[], gazetteer: Gazetteer): Measured[] {
  return [
    measured('cut in a list', cutCases(places, gazetteer)),
    measured('named in the text of its city', namedCases(places, gazetteer, true)),
    measured('named in a national text', namedCases(places, gazetteer, false)),
    measured('title with its city', titleCases(places, gazetteer)),
    measured('title alone', titleAloneCases(places, gazetteer)),
    measured('title alone, signed in full', signedCases(places, gazetteer)),
  ];
}

/** 市科技局、和平区科技局和… : the name between others, after 、 and after 和. */
function* cutCases(places: Division[], gazetteer: Gazetteer) {
  for (const { name } of places) {
    for (const organ of ORGANS) {
      const body = `${name}${organ}`;
      const alone = bodyAt(body, 0, body.length, gazetteer);
      yield { right: alone?.end === body.length && alone.known, says: body };
      const list = `市财政局、${body}和${body}，${body}及市教育局`;
      const cut = cutBodies(list, 0, list.length, gazetteer, { afterLabel: true }).map((each) => each.verbatim);
      yield { right: cut.join(' ') === `市财政局 ${body} ${body} ${body} 市教育局`, says: `${list}: ${cut.join(' ')}` };
    }
  }
}

function* namedCases(places: Division[], gazetteer: Gazetteer, inCity: boolean) {
  for (const place of places) {
    const outer = inCity ? (divisionChain(place).at(1) ?? place) : null;
    const region = outer && gazetteer.placeOf(outer);
    const level: Level = outer ? (outer.level === 'town' ? 'county' : outer.level) : 'nation';
    const meta = { ...noFacts().meta, level, region: region?.id ?? 'china', regionName: region?.name ?? '全国' };
    const scope = scopeOf(meta, gazetteer);
    const siblings = divisions()
      .names.get(place.name)
      .filter(({ kind }) => kind === 'full');
    for (const organ of ORGANS) {
      const body = `${place.name}${organ}`;
      const [, resolved] = resolveList(['市教育局', body], scope);
      const rightId = resolved?.id?.startsWith(`${place.id}-`) === true;
      const mayBe = siblings.length > 1 && !inCity;
      yield {
        right: resolved?.name === body && resolved.id !== null && (rightId || mayBe),
        says: `${body}: ${resolved?.name ?? ''} ${resolved?.id ?? ''}`,
      };
    }
  }
}

const REST = '推动制造业高质量发展实施方案';

function regionOf(hints: (string | null)[], gazetteer: Gazetteer): Region {
  return findRegion(hints, () => [], gazetteer);
}

function says(title: string, region: Region): string {
  return `${title}: ${region.name ?? '–'} ${region.level ?? '–'} ${region.place?.id ?? '–'}`;
}

function* titleCases(places: Division[], gazetteer: Gazetteer) {
  for (const place of places) {
    const above = divisionChain(place).at(1);
    const title = `${above?.name ?? ''}${place.name}${REST}`;
    const region = regionOf([title, null], gazetteer);
    yield { right: region.place === gazetteer.placeOf(place), says: says(title, region) };
  }
}

/** Right where the name is unique in China, else its level without a region. */
function* titleAloneCases(places: Division[], gazetteer: Gazetteer) {
  for (const place of places) {
    const title = `${place.name}${REST}`;
    const region = regionOf([title, null], gazetteer);
    const count = divisions()
      .names.get(place.name)
      .filter(({ kind }) => kind === 'full').length;
    const entry = gazetteer.placeOf(place);
    const right =
      count === 1
        ? region.place === entry
        : region.place === null && region.candidates.length === count && region.level !== null;
    yield { right, says: says(title, region) };
  }
}

function* signedCases(places: Division[], gazetteer: Gazetteer) {
  for (const place of places) {
    const above = divisionChain(place).at(1);
    const region = regionOf([`${place.name}${REST}`, `${above?.name ?? ''}${place.name}人民政府`], gazetteer);
    yield { right: region.place === gazetteer.placeOf(place), says: says(place.name, region) };
  }
}

/** Cities and counties; `every` takes one in so many. */
export function placesToAsk(every = 1): Division[] {
  const all = divisions()
    .all()
    .filter(({ level, code }) => level !== 'province' && !/^(?:71|81|82)/.test(code));
  return all.filter((_, at) => at % every === 0);
}
