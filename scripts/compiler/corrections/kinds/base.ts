/** An industrial base: its name, where and how large it is, and for what. */
import type { Fields } from '../../../../src/schemas/correction.ts';
import { sentenceAround } from '../../lex/sentences.ts';
import type { Base, Facts } from '../../tree/facts.ts';
import type { Policy } from '../../tree/nodes.ts';
import { itemAround, namedIn } from './holder.ts';
import { patched, type Kind, type Setting } from './kind.ts';

/** The values of a base as the facts have them; lists only where they differ. */
function valuesOf(to: Fields<'base'>, base: Pick<Base, 'industries' | 'companies' | 'evidence'>, policy: Policy) {
  const place = base.evidence[0] ?? { start: 0, end: 0 };
  const list = (names: string[] | undefined, known: Base['industries']) =>
    names && names.join('、') !== known.map(({ name }) => name).join('、') ? namedIn(policy, names, place) : undefined;
  return {
    name: to.name,
    kind: to.kind,
    site: to.site,
    areaMu: to.area_mu,
    areaKm2: to.area_km2,
    industries: list(to.industries, base.industries),
    companies: list(to.companies, base.companies),
  };
}

/** The places where a base is named bear its name. */
function renamed(facts: Facts, from: string, to: string): Facts['mentions'] {
  return facts.mentions.map((each) => (each.kind === 'base' && each.id === from ? { ...each, id: to } : each));
}

function change(base: Base, to: Fields<'base'>, { policy, facts, mark }: Setting): Facts | null {
  const next = patched<Base>(base, valuesOf(to, base, policy));
  if (!next) return null;
  return {
    ...facts,
    bases: facts.bases.map((each) => (each === base ? { ...next, editor: mark } : each)),
    mentions: renamed(facts, base.name, next.name),
  };
}

export const base: Kind<'base', Base> = {
  find: ({ bases }) => bases.map((fact) => ({ fact, spans: fact.names })),
  drop: (fact, { facts }) => ({
    ...facts,
    bases: facts.bases.filter((each) => each !== fact),
    mentions: facts.mentions.filter(({ kind, id }) => kind !== 'base' || id !== fact.name),
  }),
  change,
  add: ({ start, end }, to, { policy, facts, mark }) => {
    const path = itemAround(policy, { start, end })?.section.path ?? null;
    const name = to.name ?? policy.source.slice(start, end).replace(/\s/g, '');
    const blank: Base = {
      ...{ name, kind: 'base', site: null, areaMu: null, areaKm2: null, industries: [], companies: [], path },
      ...{ policyLead: null, names: [{ start, end }], evidence: [sentenceAround(policy, { start, end })] },
    };
    const made = { ...(patched<Base>(blank, valuesOf(to, blank, policy)) ?? blank), editor: mark };
    const mention = { kind: 'base' as const, id: name, path, start, end };
    return { ...facts, bases: [...facts.bases, made], mentions: [...facts.mentions, mention] };
  },
};
