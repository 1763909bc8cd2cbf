/** The entry of a policy: what it is, its outline, what it cites, and its whole text. */
import type { z } from 'zod';
import { policy as schema, type Policy } from '../../../../src/schemas/policy.ts';
import type { Context, Entry } from '../context.ts';
import { reviewCountOf } from '../../corrections/reviewed.ts';
import { isBegun, type Document } from '../corpus.ts';
import { mdxFile } from '../mdx.ts';
import { outlineOf } from '../outline.ts';
import { policyBody } from '../policy-body.ts';

/** Fields that policy.yaml may supply; one that says what the text does is no editor's. */
const EDITABLE = ['title', 'issuer', 'issued', 'stage', 'level', 'region', 'docNumber'] as const;

export function policyEntry(context: Context): Entry {
  const { document } = context;
  const { policy, editorial } = document;
  const { meta } = policy.facts;
  const data: z.input<typeof schema> = {
    title: meta.title ?? editorial.shortTitle,
    shortTitle: editorial.shortTitle,
    kind: meta.kind,
    issuer: meta.issuers.join('、') || null,
    issuers: meta.issuers,
    issued: meta.issued,
    amended: meta.amended,
    inForce: meta.inForce && {
      from: meta.inForce.from,
      until: meta.inForce.until,
      source: context.source(meta.inForce),
    },
    period: meta.period,
    stage: meta.stage,
    draftRound: meta.draftRound,
    level: meta.level ?? 'city',
    region: meta.region,
    regionName: meta.regionName,
    docNumber: meta.docNumber,
    editorial: ['shortTitle', ...EDITABLE.filter((field) => isSupplied(field, document))],
    ...corrections(context),
    ...review(document),
    citations: policy.facts.citations.map((citation) => ({
      title: citation.title,
      number: citation.number,
      policy: context.ids.cited(citation.title, citation.number),
      path: citation.path,
      relation: citation.relation,
      source: context.source(citation),
    })),
    ...(context.bonds.relations.length > 0 ? { relations: context.bonds.relations } : {}),
    ...(context.bonds.succession ? { succeededBy: context.bonds.succession } : {}),
    outline: outlineOf(policy),
    counts: countsOf(context),
    diagnostics: diagnosticsOf(context),
    sha256: document.sha256,
  };
  return { collection: 'policies', id: document.id, data, text: mdxFile(data, policyBody(policy, context.marks())) };
}

/** True where an editor's word is other than the text's. */
function isSupplied(field: (typeof EDITABLE)[number], { policy }: Document): boolean {
  return policy.facts.supplied.includes(field === 'issuer' ? 'issuers' : field);
}

/** What an editor corrected; nothing where all stands as it was read. */
function corrections(context: Context) {
  const applied = context.document.policy.facts.corrections.map(
    ({ start, end, kind, action, path, fields, ...mark }) => ({
      ...{ kind, action, ...context.quotation({ start, end }), path, fields, ...mark },
    }),
  );
  return applied.length > 0 ? { corrections: applied } : {};
}

/** How much was looked at; nothing where nobody has begun. */
function review({ policy, editorial }: Document) {
  return isBegun(editorial) ? { review: reviewCountOf(policy, editorial.reviewed) } : {};
}

function countsOf({ document }: Context): Policy['counts'] {
  const { facts, source } = document.policy;
  return {
    characters: source.replace(/\s/g, '').length,
    tasks: facts.tasks.length,
    duties: facts.clauses.reduce((sum, clause) => sum + clause.duties.length, 0),
    goals: facts.targets.length,
    bases: facts.bases.length,
    indicators: facts.indicators.length,
    measures: facts.measures.length,
  };
}

function diagnosticsOf({ document, bonds }: Context): Policy['diagnostics'] {
  return [...bonds.messages, ...document.policy.messages].map(({ severity, code, reason, hint, line, column }) => ({
    severity,
    code,
    message: reason,
    hint,
    line,
    column,
    explained: document.editorial.explained.find((known) => known.code === code && known.line === line)?.reason ?? null,
  }));
}
