/** Gives every body of every clause its canonical name and its entry in the registry. */
import type { RawClause } from '../rules/find-clauses.ts';
import { warn, type Messages } from '../report.ts';
import type { Clause } from '../tree/facts.ts';
import type { Locate } from '../tree/points.ts';
import { resolveList, type Resolved, type Scope } from './body-names.ts';
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
        const { name, agency } = names[index]!;
        return { start, end, verbatim, name, agency: agency?.id ?? null, role, basis, rule };
      }),
    };
  });
}

/** One message for each body that the registry does not know, at its first duty. */
export function reportUnknown(clauses: Clause[], locate: Locate, messages: Messages): void {
  const reported = new Set<string>();
  for (const duty of clauses.flatMap((clause) => clause.duties)) {
    if (duty.agency !== null || reported.has(duty.name)) continue;
    reported.add(duty.name);
    warn(
      messages,
      locate(duty.start),
      'unknown-agency',
      `“${duty.name}” is not in the registry.`,
      'It is kept under this name; add it to the registry with its level and aliases.',
    );
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
    if (!family || !ownPrefix(duty.name)) continue;
    known.set(duty.name, duty.agency);
    byFamily.set(family.id, (byFamily.get(family.id) ?? new Set()).add(duty.name));
  }
  for (const duty of clauses.flatMap((clause) => clause.duties)) {
    if (duty.agency !== null || ownPrefix(duty.name)) continue;
    const word = duty.name.replace(/(?:行政)?(?:主管)?部门$/, '');
    const family = scope.registry.familyWords.find(([candidate]) => candidate === word)?.[1];
    const names = family
      ? [...(byFamily.get(family.id) ?? [])].filter((name) => scope.home === null || name.startsWith(scope.home))
      : [];
    if (names.length !== 1) continue;
    duty.name = names[0]!;
    duty.agency = known.get(names[0]!) ?? null;
  }
}
