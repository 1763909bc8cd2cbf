/** Gives every body of every clause its canonical name and its entry in the registry. */
import type { RawClause } from '../rules/find-clauses.ts';
import { warn, type Messages } from '../report.ts';
import type { Clause } from '../tree/facts.ts';
import type { Locate } from '../tree/points.ts';
import { identify } from './identity.ts';
import { isCollective, resolveList, type Resolved } from './body-names.ts';
import type { Scope } from './scope.ts';
import { ownPrefix } from './prefixes.ts';
import { familyOf } from '../gazetteer/registry.ts';

/** Resolves the names in clauses of one kind. */
export function resolveDuties(raw: RawClause[], kind: Clause['kind'], scope: Scope): Clause[] {
  return raw.map((clause) => {
    const names = resolveList(
      clause.duties.map((duty) => duty.verbatim),
      scope,
    );
    return {
      start: clause.start,
      end: clause.end,
      kind,
      path: clause.section?.path ?? null,
      duties: clause.duties.map(({ start, end, verbatim, role, basis, rule }, index) => {
        const resolved = names[index];
        const name = resolved?.name ?? verbatim;
        return { start, end, verbatim, name, agency: resolved?.id ?? null, role, basis, rule };
      }),
    };
  });
}

/** One message for each body that neither gazetteer nor registry knows, at its first duty. */
export function reportUnknown(clauses: Clause[], scope: Scope, locate: Locate, messages: Messages): void {
  const reported = new Set<string>();
  for (const duty of clauses.flatMap((clause) => clause.duties)) {
    if (duty.agency !== null || reported.has(duty.name) || isRecognised(duty.name, scope)) continue;
    reported.add(duty.name);
    warn(
      messages,
      locate(duty.start),
      'unknown-agency',
      `“${duty.name}” is in neither the gazetteer nor the registry.`,
      'It is kept under this name; add it to the registry with its level and aliases.',
    );
  }
}

function isRecognised(name: string, scope: Scope): boolean {
  return isCollective(name) || identify(name, scope).known;
}

/** How well a name serves as the one of its body: without a second sign in brackets, with the word of its level, long. */
function plainness(name: string, { home }: Scope): number {
  return (/[（(〔[]/.test(name) ? 0 : 2000) + (home !== null && name.startsWith(home) ? 1000 : 0) + name.length;
}

/** Two names of one body in a text (市工信局, 市工业和信息化局) become one: the registry's, else the longest used. */
function nameAlike(clauses: Clause[], scope: Scope): void {
  const names = new Map<string, string>();
  const duties = clauses.flatMap((clause) => clause.duties);
  for (const { agency, name } of duties) {
    const best = agency === null ? undefined : names.get(agency);
    if (agency !== null && (best === undefined || plainness(name, scope) > plainness(best, scope)))
      names.set(agency, name);
  }
  for (const duty of duties) {
    if (duty.agency === null || scope.registry.agencyById.has(duty.agency)) continue;
    duty.name = names.get(duty.agency) ?? duty.name;
  }
}

/**
 * Names in prose that only tell a function (科技部门) and that the registry leaves open stand for the body of that
 * function which the policy itself charges elsewhere, if there is just one.
 */
export function resolveByFunction(clauses: Clause[], scope: Scope): void {
  const byFamily = new Map<string, Set<Resolved['name']>>();
  const known = new Map<string, string | null>();
  for (const duty of clauses.flatMap((clause) => clause.duties)) {
    const family = familyOf(scope.registry, duty.name);
    if (!family || !ownPrefix(duty.name, scope.registry)) continue;
    known.set(duty.name, duty.agency);
    byFamily.set(family.id, (byFamily.get(family.id) ?? new Set()).add(duty.name));
  }
  for (const duty of clauses.flatMap((clause) => clause.duties)) {
    if (duty.agency !== null || ownPrefix(duty.name, scope.registry)) continue;
    const word = duty.name.replace(/(?:行政)?(?:主管)?部门$/, '');
    const family = scope.registry.familyOfWord.get(word);
    const names = family
      ? [...(byFamily.get(family.id) ?? [])].filter((name) => scope.home === null || name.startsWith(scope.home))
      : [];
    const [name] = names;
    if (names.length !== 1 || name === undefined) continue;
    duty.name = name;
    duty.agency = known.get(name) ?? null;
  }
  nameAlike(clauses, scope);
}
