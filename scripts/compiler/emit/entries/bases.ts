/** The entries of bases and core areas: what all policies say of one name, joined, the words of drafts last. */
import type { z } from 'zod';
import { base as schema } from '../../../../src/schemas/base.ts';
import type { Registry } from '../../gazetteer/registry.ts';
import type { Base } from '../../tree/facts.ts';
import type { Context, Entry } from '../context.ts';
import { edited } from '../edited.ts';
import { mdxFile, paragraphs } from '../mdx.ts';
import { whereabouts } from './base-site.ts';

export function baseEntries(contexts: Context[]): Entry[] {
  const said = new Map<string, { context: Context; base: Base }[]>();
  for (const context of contexts) {
    for (const base of context.document.policy.facts.bases)
      said.set(base.name, [...(said.get(base.name) ?? []), { context, base }]);
  }
  return [...said].map(([name, statements]) => {
    const data = joined(name, statements.toSorted(draftsLast), contexts[0]!.registry);
    return {
      collection: 'bases',
      id: contexts[0]!.ids.base(name),
      data,
      text: mdxFile(data, paragraphs(...data.evidence.map((quote) => quote.quote))),
    };
  });
}

/** What a draft says of a base does not go before what holds. */
function draftsLast(a: { context: Context }, b: { context: Context }): number {
  const isDraft = ({ context }: { context: Context }) => Number(context.document.policy.facts.meta.stage === 'draft');
  return isDraft(a) - isDraft(b);
}

function joined(name: string, told: { context: Context; base: Base }[], registry: Registry): z.input<typeof schema> {
  const counted = told.filter(({ context }) => context.bonds.succession === null);
  // What a replaced text says is quoted behind the others, but makes no fact where another text speaks.
  const statements = counted.length > 0 ? counted : told;
  const quoted = [...counted, ...told.filter(({ context }) => context.bonds.succession !== null)];
  const first = <Key extends 'site' | 'areaMu' | 'areaKm2'>(key: Key) =>
    statements.find(({ base }) => base[key] !== null)?.base[key] ?? null;
  const lead = statements.find(({ base }) => base.policyLead)!;
  const site = first('site');
  const places = statements.flatMap(({ context, base }) => placesOf(context, base));
  return {
    name,
    kind: statements[0]!.base.kind,
    site,
    areaMu: first('areaMu'),
    areaKm2: first('areaKm2'),
    places,
    ...whereabouts(name, site, places, registry),
    industries: statements.flatMap(({ context, base }) =>
      base.industries.map((industry) => ({
        name: industry.name,
        industry: industryOf(registry, industry.name),
        source: context.source(industry),
      })),
    ),
    companies: statements.flatMap(({ context, base }) =>
      base.companies.map((company) => ({ name: company.name, source: context.source(company) })),
    ),
    policyLead: lead ? leadOf(lead.context, lead.base) : null,
    ...edited(statements.find(({ base }) => base.editor)?.base ?? {}),
    evidence: quoted.flatMap(({ context, base }) => base.evidence.map((sentence) => context.quotation(sentence))),
  };
}

function placesOf(context: Context, base: Base) {
  const { mentions } = context.document.policy.facts;
  return mentions
    .filter(
      (mention) =>
        mention.kind === 'place' &&
        base.evidence.some((sentence) => mention.start >= sentence.start && mention.end <= sentence.end),
    )
    .map((mention) => ({ id: mention.id, verbatim: context.quote(mention), source: context.source(mention) }));
}

function leadOf(context: Context, base: Base) {
  const { policyLead } = base;
  if (!policyLead) return null;
  return {
    agency: context.ids.agency(policyLead.name, policyLead.agency),
    name: policyLead.name,
    verbatim: policyLead.verbatim,
    quote: context.quote(policyLead.clause),
    source: context.source(policyLead.clause),
  };
}

/** The industry of that name, else the one whose longest name stands in it. */
function industryOf(registry: Registry, name: string): string | null {
  let best: { id: string; length: number } | null = null;
  for (const industry of registry.industries) {
    for (const word of [industry.name, ...industry.synonyms]) {
      if (word === name) return industry.id;
      if (name.includes(word) && word.length > (best?.length ?? 1)) best = { id: industry.id, length: word.length };
    }
  }
  return best?.id ?? null;
}
