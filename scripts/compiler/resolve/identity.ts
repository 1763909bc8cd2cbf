/** Who a body is: an id of its place and its function, whatever name a text calls it by. */
import type { AgencyEntry, PlaceEntry } from '../../../src/schemas/registry.ts';
import { bodyAt, type BodyMatch } from '../gazetteer/body-at.ts';
import { functionPart } from '../gazetteer/body-id.ts';
import { divisionId, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { levelOfName, levelOfPlace, placeOfLevel, plainLevel } from '../gazetteer/levels.ts';
import { isZoneName, liesIn } from '../gazetteer/place-at.ts';
import { slug } from '../gazetteer/slug.ts';
import type { KnownBody } from '../tree/facts.ts';
import type { Scope } from './scope.ts';

export interface Identity {
  /** Id of the body; null where its place or its function is not known. */
  id: string | null;
  /** The registry's entry for it. */
  agency: AgencyEntry | null;
  /** False where neither function, nor known body, nor collective is recognised. */
  known: boolean;
}

const UNKNOWN: Identity = { id: null, agency: null, known: false };
const memory = new WeakMap<Scope, Map<string, Identity>>();

/**
 * Who a canonical name means in a text.
 *
 * @param name with its prefix: 市工业和信息化局, 南山区科技局, 国家税务总局青原市税务局
 */
export function identify(name: string, scope: Scope): Identity {
  const known = memory.get(scope) ?? new Map<string, Identity>();
  memory.set(scope, known);
  let identity = known.get(name);
  if (!identity) known.set(name, (identity = found(name, scope)));
  return identity;
}

function found(name: string, scope: Scope): Identity {
  const { registry: gazetteer } = scope;
  const bare = name.replace(/[（(〔[【][^（()）〔〕[\]【】]*[）)〕\]】]$/, '');
  const match = bodyAt(bare, 0, bare.length, gazetteer);
  if (!match || match.end !== bare.length) return placeAlone(bare, scope) ?? UNKNOWN;
  if (match.collective) return { ...UNKNOWN, known: true };
  if (!match.known) return UNKNOWN;
  if (match.national) return kept(match.national.id, null, match, bare, scope);
  const part = functionPart(match);
  if (part === null) return { ...UNKNOWN, known: true };
  const place = placeMeant(match, scope);
  return place ? kept(`${place.id}-${part}`, place, match, bare, scope) : { ...UNKNOWN, known: true };
}

/** 南山区 in a list of bodies is its government, 长江新区 its committee. */
function placeAlone(name: string, scope: Scope): Identity | null {
  const zone = isZoneName(name);
  const whole = `${name}${zone ? '管委会' : '人民政府'}`;
  const match = bodyAt(whole, 0, whole.length, scope.registry);
  if (match?.end !== whole.length || !match.place) return null;
  if (!zone && (match.place.kind !== 'place' || !match.place.full)) return null;
  const place = placeMeant(match, scope);
  return place
    ? kept(`${place.id}-${zone ? 'administration-committee' : 'government'}`, place, match, whole, scope)
    : null;
}

interface PlaceMeant {
  /** Part of ids: the gazetteer's id, or the name spelt. */
  id: string;
  name: string;
  entry: PlaceEntry | null;
}

/** The place with which a name begins, or which its level means in this text; null where the text does not tell. */
function placeMeant({ place }: BodyMatch, scope: Scope): PlaceMeant | null {
  if (!place) return ownPlace(scope);
  if (place.kind === 'level') return placeByLevel(place.name, scope);
  if (place.kind === 'place') {
    const entry = nearest(place.places, scope);
    return entry ? asMeant(entry, scope) : { id: slug(place.name), name: place.name, entry: null };
  }
  if (place.kind === 'zone' && place.depth === 1) {
    const own = ownPlace(scope);
    if (own && own.name.endsWith(place.name)) return own;
    return own && { id: `${own.id}-${slug(place.name)}`, name: `${own.name}${place.name}`, entry: null };
  }
  return { id: slug(place.name), name: place.name, entry: null };
}

function asMeant(entry: PlaceEntry, { registry }: Scope): PlaceMeant {
  return { id: divisionId(registry, entry), name: entry.name, entry };
}

function ownPlace(scope: Scope): PlaceMeant | null {
  const [own] = scope.chain;
  if (own && (own.level !== 'nation' || scope.level === 'nation')) return asMeant(own, scope);
  return scope.region === null ? null : { id: slug(scope.region), name: scope.region, entry: null };
}

function placeByLevel(word: string, scope: Scope): PlaceMeant | null {
  const entry = placeOfLevel(word, scope.chain);
  if (entry) return asMeant(entry, scope);
  if (plainLevel(word) === '兵团') return { id: 'xinjiang-production-corps', name: '新疆生产建设兵团', entry: null };
  if (/^(?:国家|中央|全国)/.test(word))
    return { id: 'china', name: '国家', entry: scope.registry.place('china') ?? null };
  if (scope.region === null) return null;
  const own = slug(scope.region);
  if (plainLevel(word) === scope.home || scope.region.endsWith(plainLevel(word)))
    return { id: own, name: scope.region, entry: null };
  return { id: `${own}-${slug(plainLevel(word))}`, name: plainLevel(word), entry: null };
}

/** Of several places of one name (鼓楼区) the one that lies nearest to the place of the text. */
function nearest(places: PlaceEntry[], { chain, registry }: Scope): PlaceEntry | null {
  for (const outer of chain) {
    const inside = places.filter((place) => place === outer || liesIn(place, outer, registry));
    if (inside.length === 1) return inside[0] ?? null;
    if (inside.length > 1) return null;
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Notes what an id stands for, so that the facts can tell, and gives the registry's entry before any other. */
function kept(id: string, place: PlaceMeant | null, match: BodyMatch, name: string, scope: Scope): Identity {
  const { registry } = scope;
  const agency = registry.agencyByBody(id);
  if (agency) return { id: agency.id, agency, known: true };
  const placeName = place?.name ?? null;
  const own = freeId(id, placeName, scope);
  const body = scope.bodies.get(own) ?? {
    ...described(place, match, registry),
    id: own,
    placeName,
    fullNames: [],
  };
  const whole = fullName(place, match, name);
  if (!body.fullNames.includes(whole)) body.fullNames.push(whole);
  scope.bodies.set(own, body);
  return { id: own, agency: null, known: true };
}

/** Two places that sound alike (青原市, 清源市) have bodies of their own; an id that the registry gave stays its own. */
function freeId(id: string, placeName: string | null, { registry, bodies }: Scope): string {
  const isTaken = (candidate: string) =>
    registry.agencyById.has(candidate) || (bodies.get(candidate)?.placeName ?? placeName) !== placeName;
  return isTaken(id) ? markedId(id, placeName) : id;
}

/** An id with six digits of a name's digest; few texts need one, and Node takes long to load what makes it. */
export function markedId(id: string, name: string | null): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return `${id}-${createHash('sha256')
    .update(name ?? '')
    .digest('hex')
    .slice(0, 6)}`;
}

/** 市科技局 in 青原市 is 青原市科技局. */
function fullName(place: PlaceMeant | null, { place: prefix, national }: BodyMatch, name: string): string {
  if (national) return national.name;
  if (!place || !prefix || (prefix.kind !== 'level' && prefix.kind !== 'zone')) return name;
  return `${place.name}${name.slice(prefix.end)}`;
}

function described(place: PlaceMeant | null, match: BodyMatch, { place: placeById, parts }: Gazetteer) {
  const nation = match.national ? placeById('china') : undefined;
  const entry = place?.entry ?? nation ?? null;
  const [first] = match.functions;
  return {
    level: entry ? levelOfPlace(entry) : levelOfName(place?.name ?? ''),
    region: entry?.id ?? null,
    kind: kindOf(match),
    family: first
      ? (first.family ?? first.id)
      : parts().functions.has(match.functionId ?? '')
        ? match.functionId
        : null,
  };
}

const KINDS: Record<string, KnownBody['kind']> = { company: 'company', association: 'institution', group: 'committee' };

function kindOf({ functionId, functions, organ, national }: BodyMatch): KnownBody['kind'] {
  if (functionId === 'government' || functionId === 'administration-committee') return 'government';
  if (functions[0]?.party) return 'party';
  if (organ === 'organ' || organ === 'branch' || national) return 'department';
  return KINDS[organ] ?? 'institution';
}
