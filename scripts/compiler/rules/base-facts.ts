/** What the words behind the name of a base tell of it: site, area, industries, firms; and whether that is enough. */
import type { BaseToken } from '../lex/base-tokens.ts';
import { ANY_SUCH } from '../lex/base-words.ts';
import type { Named } from '../tree/facts.ts';
import { firmsIn } from './base-firms.ts';
import type { BaseStatement } from './base-rules.ts';
import { industriesOf } from './industry-rules.ts';

export interface BaseFacts {
  site: string | null;
  areaMu: number | null;
  areaKm2: number | null;
  industries: Named[];
  companies: Named[];
  /** Where the last of these words ends. */
  end: number;
}

/** An area further on is that of something else. */
const AREA_SENTENCES = 3;

/** Reads the tokens that tell of the bases of a statement; of several no site and area is told. */
export function baseFacts(text: string, told: BaseToken[], { at, tells }: BaseStatement): BaseFacts {
  const site = tells ? (told.find(({ kind }) => kind === 'site') ?? at) : at;
  const near = tells ? told.slice(0, nthStop(told, AREA_SENTENCES)) : [];
  const area = (unit: 'mu' | 'km2') => near.find((token) => token.area?.unit === unit)?.area?.value ?? null;
  return {
    site: site ? text.slice(site.start, site.end).trim() : null,
    areaMu: area('mu'),
    areaKm2: area('km2'),
    industries: industriesOf(text, told),
    companies: firmsIn(text, told),
    end: told.at(-1)?.end ?? 0,
  };
}

function nthStop(tokens: BaseToken[], count: number): number {
  let stops = 0;
  for (const [index, { kind }] of tokens.entries()) if (kind === 'stop' && ++stops === count) return index;
  return tokens.length;
}

/** True where a name needs something told that is not. */
export function isTooLittle(text: string, { needs, names, at }: BaseStatement, facts: BaseFacts): boolean {
  if (needs === 'area') return facts.areaMu === null && facts.areaKm2 === null;
  if (needs === 'industries') return facts.industries.length === 0;
  if (needs === 'facts') return !isTold(names, facts);
  if (needs !== 'place') return false;
  const isFree = names.some(({ name }) => name?.kind === 'own' || name?.noun === 'belt');
  return at === null || !isOnePlace(text.slice(at.start, at.end), isFree);
}

/** A park that is named by what it is for has a site or an area; any other place may be told by its industries. */
function isTold(names: BaseToken[], { site, areaMu, areaKm2, industries }: BaseFacts): boolean {
  const isThemedPark = names.some(({ name }) => name?.kind === 'themed' && name.noun === 'park');
  return site !== null || areaMu !== null || areaKm2 !== null || (industries.length > 0 && !isThemedPark);
}

const ONE_PLACE = /^在[\u4e00-\u9fff“”·]{2,20}(?:[镇乡村县区市州城园湖湾岛]|街道|基地)$/;
const ANY_PLACE = /^[在沿][\u4e00-\u9fff“”·、]{2,20}$/;
const MANY_PLACES = /主产|等$|地区|沿线|以及|区县|流域$|农村|乡镇|村镇|园区内|范围/;

/** 在北岭镇 is one place; 在28个主产区县, 在贫困地区 are many. A name of its own may be built in any. */
function isOnePlace(at: string, isFree: boolean): boolean {
  if (isFree) return ANY_PLACE.test(at);
  const isAny = ANY_SUCH.some((word) => word.length > 1 && at.startsWith(word, 1));
  return ONE_PLACE.test(at) && !MANY_PLACES.test(at) && !isAny;
}
