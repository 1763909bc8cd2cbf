/** From names as they stand to canonical names, and to the registry's bodies. */
import { isCollectiveName } from '../lex/body-endings.ts';
import { bodyAt } from '../gazetteer/body-at.ts';
import { ownPrefix, takesPrefix, withPrefix } from './prefixes.ts';
import { familyOf, foldName } from '../gazetteer/registry.ts';
import { identify } from './identity.ts';
import type { Scope } from './scope.ts';
import type { AgencyEntry } from '../../../src/schemas/registry.ts';

export interface Resolved {
  name: string;
  /** The registry's entry. */
  agency: AgencyEntry | null;
  /** Id of the body: the registry's, or that of its place and function; null where these are not known. */
  id: string | null;
}

/** Units that 各 before the first of them also counts: 各园区、镇（街） means 各镇（街）. */
const DISTRIBUTED =
  /^(?:镇|乡|街道|县|区|市|旗|园区|社区|村|开发区|功能区|新区|片区|管委会|部门|单位|镇街|乡镇)(?:$|[（(、]|人民政府|政府|街|管委会|办事处|道)/;

/** A name with the registry's body, before anybody asks what place and function it has. */
type Named = Omit<Resolved, 'id'>;

/** Resolves the names of one list in turn; what a name leaves out, the ones before it tell. */
export function resolveList(verbatims: string[], scope: Scope): Resolved[] {
  return namesOf(wholeNames(verbatims, scope), scope).map(({ name, agency }) => {
    if (agency) return { name, agency, id: agency.id };
    const identity = identify(name, scope);
    return { name: identity.agency?.name ?? name, agency: identity.agency, id: identity.id };
  });
}

/** 市、区科技局: a word of a level takes from the name behind it what both are. */
function wholeNames(verbatims: string[], scope: Scope): string[] {
  const names = verbatims.map((verbatim) => verbatim.replace(/[\s\u3000]+/g, ''));
  for (let at = names.length - 2; at >= 0; at--) {
    const name = names[at];
    const next = names[at + 1];
    if (name === undefined || next === undefined || !/^[省市州县区旗镇]$/.test(name)) continue;
    const own = ownPrefix(next, scope.registry);
    if (own) names[at] = `${name}${own.rest}`;
  }
  return names;
}

function namesOf(names: string[], scope: Scope): Named[] {
  let prefix: string | null = null;
  let isEach = false;
  return names.map((name) => {
    if (isCollectiveName(name)) {
      isEach = name.startsWith('各');
      return found(name, scope);
    }
    if (isEach && DISTRIBUTED.test(name)) return found(`各${name}`, scope);
    isEach = false;
    const own = ownPrefix(name, scope.registry);
    if (own) {
      if (own.carries) prefix = own.prefix;
      return found(name, scope);
    }
    return bare(name, prefix ?? scope.home, scope);
  });
}

/** A name without a prefix: the registry may know it with one, or as it stands. */
function bare(name: string, prefix: string | null, scope: Scope): Named {
  const byFunction = functionName(name, scope);
  if (byFunction) return byFunction;
  const family = familyOf(scope.registry, name);
  if (scope.level === 'town' && scope.home) {
    const own = nameInTown(name, scope.home);
    if (own) return found(own, scope);
  }
  if (prefix === null || !(takesPrefix(name, family) || isOfTown(name, scope)) || isNamedByPlace(name, scope))
    return found(name, scope);
  const full = withPrefix(prefix, name, family);
  const known = lookUp(full, scope);
  if (known) return { name: known.name, agency: known };
  const asItStands = prefix === scope.home ? lookUp(name, scope) : null;
  return asItStands ? { name: asItStands.name, agency: asItStands } : { name: full, agency: null };
}

/** Functions whose local bodies bear the short name of their place without a level. */
const NAMED_BY_PLACE = new Set(['ecology', 'natural-resources', 'taxation', 'weather', 'tobacco', 'postal-service']);

/** 瑶岭生态环境局, in a text of 瑶岭县: a short name of a place that the gazetteer lacks stands before the function. */
function isNamedByPlace(name: string, { registry }: Scope): boolean {
  if (bodyAt(name, 0, name.length, registry)?.end === name.length) return false;
  return [2, 3, 4].some((at) => {
    const match = bodyAt(name, at, name.length, registry);
    return match?.end === name.length && NAMED_BY_PLACE.has(match.functionId ?? '');
  });
}

/** 镇财政所 is 石桥镇财政所, and 石桥供电所 bears the town's name already; null for a name that tells no town. */
function nameInTown(name: string, town: string): string | null {
  const level = /^(?:镇|乡|街道)(?=[\u4e00-\u9fff]{2})/.exec(name);
  if (level) return `${town}${name.slice(level[0].length)}`;
  return name.startsWith(town.replace(/(?:街道|镇|乡)$/, '')) ? name : null;
}

/** In a town's own text every bare office is the town's, the power station and the school too. */
function isOfTown(name: string, scope: Scope): boolean {
  return scope.level === 'town' && /(?:所|学校|幼儿园|医院|卫生院|分局|派出所|办|站|中心)$/.test(name);
}

/** 科技部门, 发展改革主管部门, 发展改革: the function alone stands for the body of the policy's own level. */
function functionName(name: string, scope: Scope): Named | null {
  const word = name.replace(/(?:行政)?(?:主管)?部门$/, '');
  const family = scope.registry.familyOfWord.get(word);
  if (!family || (word === name && /[局厅委办部]$/.test(name))) return null;
  const alias = lookUp(`${word}部门`, scope);
  for (const place of scope.chain) {
    if (place.level === 'nation' && scope.level !== 'nation') break;
    if (alias?.region === place.id) return { name: alias.name, agency: alias };
    const agency = scope.registry.agencies.find((entry) => entry.family === family.id && entry.region === place.id);
    if (agency) return { name: agency.name, agency };
  }
  return null;
}

/** True for the name of many bodies: 各区人民政府, 有关部门. */
export function isCollective(name: string): boolean {
  return isCollectiveName(name);
}

function found(name: string, scope: Scope): Named {
  const agency = lookUp(name, scope);
  return agency ? { name: agency.name, agency } : { name, agency: null };
}

/** The registry's body of that name or alias, in the nearest region that has one. */
export function lookUp(name: string, scope: Scope): AgencyEntry | null {
  const folded = foldName(name);
  for (const place of scope.chain) {
    const agency = scope.registry.agenciesByRegion.get(place.id)?.get(folded);
    if (agency) return agency;
  }
  return null;
}
