/** The entries of bodies: those that bear a duty or are named, registered or not. */
import type { z } from 'zod';
import { agency as schema } from '../../../../src/schemas/agency.ts';
import { familyOf, type Registry } from '../../gazetteer/registry.ts';
import { isCollective } from '../../resolve/body-names.ts';
import type { KnownBody } from '../../tree/facts.ts';
import type { AgencyEntry } from '../../../../src/schemas/registry.ts';
import type { Context, Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

interface Met {
  id: string;
  name: string;
  registered: AgencyEntry | null;
  /** What the gazetteer knows of a body that the registry does not list. */
  known: KnownBody | null;
  context: Context;
  /** Times each policy uses each name, keyed policy + tab + name. */
  names: Map<string, number>;
}

export function agencyEntries(contexts: Context[]): Entry[] {
  const registry = contexts[0]!.registry;
  const met = meet(contexts, registry);
  const families = new Map([...met.values()].map((each) => [each.id, familyIdOf(registry, each)]));
  return [...met.values()].map((each) => {
    const data = dataOf(each, registry, families);
    return { collection: 'agencies', id: each.id, data, text: mdxFile(data, paragraphs(data.fullName ?? data.name)) };
  });
}

/** What all texts together know of the bodies without an entry in the registry, by their ids in the corpus. */
function bodiesOf(contexts: Context[]): Map<string, KnownBody> {
  const bodies = new Map<string, KnownBody>();
  for (const { document, ids } of contexts) {
    for (const body of document.policy.facts.bodies) {
      const id = ids.agency('', body.id);
      const known = bodies.get(id) ?? { ...body, id, fullNames: [] };
      bodies.set(id, { ...known, fullNames: [...new Set([...known.fullNames, ...body.fullNames])] });
    }
  }
  return bodies;
}

function meet(contexts: Context[], registry: Registry): Map<string, Met> {
  const knownBodies = bodiesOf(contexts);
  const met = new Map<string, Met>();
  const add = (context: Context, id: string, name: string): Met => {
    const registered = registry.agencyById.get(id) ?? null;
    const known = registered ? null : (knownBodies.get(id) ?? null);
    const body = met.get(id) ?? { id, name: registered?.name ?? name, registered, known, context, names: new Map() };
    if (!registered && isPlainer(name, body.name)) body.name = name;
    met.set(id, body);
    return body;
  };
  for (const context of contexts) {
    const { facts } = context.document.policy;
    for (const duty of facts.clauses.flatMap((clause) => clause.duties)) {
      const body = add(context, context.ids.agency(duty.name, duty.agency), duty.name);
      const key = `${context.document.id}\t${duty.verbatim}`;
      body.names.set(key, (body.names.get(key) ?? 0) + 1);
    }
    for (const mention of facts.mentions)
      if (mention.kind === 'agency') add(context, context.ids.agency('', mention.id), '');
  }
  return met;
}

/** Of two names of a body the longer one, without a second sign in brackets: 市工业和信息化局 of 市工信局. */
function isPlainer(name: string, than: string): boolean {
  const signs = Number(/[（(〔[]/.test(than)) - Number(/[（(〔[]/.test(name));
  return signs > 0 || (signs === 0 && (name.length > than.length || (name.length === than.length && name < than)));
}

function familyIdOf(registry: Registry, met: Met): string | null {
  if (met.registered) return met.registered.family ?? null;
  return met.known?.family ?? familyOf(registry, met.name)?.id ?? null;
}

function familyNamed(id: string | null, registry: Registry): { id: string; name: string } | null {
  if (id === null) return null;
  return registry.families.find((each) => each.id === id) ?? registry.parts().functions.get(id) ?? null;
}

function longestOf(names: Iterable<string>): string | null {
  return [...names].reduce<string | null>((best, name) => (best === null || isPlainer(name, best) ? name : best), null);
}

function dataOf(met: Met, registry: Registry, families: Map<string, string | null>): z.input<typeof schema> {
  const { registered, known } = met;
  const { meta } = met.context.document.policy.facts;
  const family = familyNamed(families.get(met.id) ?? null, registry);
  return {
    name: met.name,
    fullName: registered?.fullName ?? (known ? longestOf(known.fullNames) : null),
    level: registered?.level ?? known?.level ?? null,
    region: registered?.region ?? (known ? known.region : meta.region),
    kind: registered?.kind ?? known?.kind ?? (isCollective(met.name) ? 'collective' : 'unknown'),
    family: family?.id ?? null,
    familyName: family?.name ?? null,
    relatives: family
      ? [...families]
          .filter(([id, other]) => id !== met.id && other === family.id)
          .map(([id]) => id)
          .sort()
      : [],
    aliases: registered?.aliases ?? [],
    named: [...met.names]
      .map(([key, count]) => ({ policy: key.split('\t')[0]!, verbatim: key.split('\t')[1]!, count }))
      .sort((a, b) => (a.policy < b.policy ? -1 : a.policy > b.policy ? 1 : b.count - a.count)),
    contact: registered?.contact ?? null,
    registered: registered !== null || known !== null || isCollective(met.name),
  };
}
