/** The entries of bodies: those that bear a duty or are named, registered or not. */
import type { z } from 'zod';
import { agency as schema } from '../../../../src/schemas/agency.ts';
import { familyOf, type Registry } from '../../gazetteer/registry.ts';
import type { AgencyEntry } from '../../../../src/schemas/registry.ts';
import type { Context, Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

interface Met {
  id: string;
  name: string;
  registered: AgencyEntry | null;
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

function meet(contexts: Context[], registry: Registry): Map<string, Met> {
  const met = new Map<string, Met>();
  const byId = new Map(registry.agencies.map((agency) => [agency.id, agency]));
  const add = (context: Context, id: string, name: string): Met => {
    const known = met.get(id) ?? {
      id,
      name: byId.get(id)?.name ?? name,
      registered: byId.get(id) ?? null,
      context,
      names: new Map(),
    };
    met.set(id, known);
    return known;
  };
  for (const context of contexts) {
    const { facts } = context.document.policy;
    for (const duty of facts.clauses.flatMap((clause) => clause.duties)) {
      const body = add(context, context.ids.agency(duty.name, duty.agency), duty.name);
      const key = `${context.document.id}\t${duty.verbatim}`;
      body.names.set(key, (body.names.get(key) ?? 0) + 1);
    }
    for (const mention of facts.mentions) if (mention.kind === 'agency') add(context, mention.id, '');
  }
  return met;
}

function familyIdOf(registry: Registry, met: Met): string | null {
  return met.registered ? (met.registered.family ?? null) : (familyOf(registry, met.name)?.id ?? null);
}

function dataOf(met: Met, registry: Registry, families: Map<string, string | null>): z.input<typeof schema> {
  const { registered } = met;
  const { meta } = met.context.document.policy.facts;
  const family = registry.families.find((each) => each.id === families.get(met.id)) ?? null;
  return {
    name: met.name,
    fullName: registered?.fullName ?? null,
    level: registered?.level ?? null,
    region: registered?.region ?? meta.region,
    kind: registered?.kind ?? 'unknown',
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
    registered: registered !== null,
  };
}
