/**
 * A policy as schema.org Legislation, for search engines and reference managers. Only what is known is said:
 * an unknown issuer or date is absent, never empty.
 */
import type { Policy, Relation } from '../schemas/policy.ts';

export interface LegislationAddresses {
  /** The policy's own page, with its origin. */
  page: string;
  /** The source file. */
  source: string;
  /** The page of a cited policy of the corpus. */
  policy: (id: string) => string;
  /** What its stage is called: 征求意见稿. */
  standing: string;
}

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** @returns An object for `JSON.stringify`; absent fields are undefined. */
export function legislationOf(policy: Policy, { page, source, policy: pageOf, standing }: LegislationAddresses): Json {
  const issuers = policy.issuers.map((name) => ({ '@type': 'GovernmentOrganization', name }));
  const issuer = issuers.length > 1 ? issuers : issuers[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': page,
    url: page,
    name: policy.title,
    alternateName: policy.shortTitle === policy.title ? undefined : policy.shortTitle,
    inLanguage: 'zh-CN',
    creativeWorkStatus: policy.stage === 'unknown' ? undefined : standing,
    legislationIdentifier: policy.docNumber ?? undefined,
    legislationDate: policy.issued ?? undefined,
    datePublished: policy.issued ?? undefined,
    legislationPassedBy: issuer,
    publisher: issuer,
    legislationJurisdiction: policy.regionName ? { '@type': 'AdministrativeArea', name: policy.regionName } : undefined,
    legislationLegalForce: legalForceOf(policy),
    temporalCoverage: policy.period?.join('/'),
    legislationDateOfApplicability: policy.inForce?.from ?? undefined,
    expires: policy.inForce?.until ?? undefined,
    legislationRepeals: related(policy, ['repeals', 'replaces'], pageOf),
    legislationChanges: related(policy, ['amends'], pageOf),
    citation: policy.citations.length > 0 ? citationsOf(policy.citations, pageOf) : undefined,
    encoding: { '@type': 'MediaObject', contentUrl: source, encodingFormat: 'text/plain', sha256: policy.sha256 },
  };
}

/** A draft is not in force. That a text was issued is no word on whether it still holds: no text knows its own repeal. */
function legalForceOf({ stage }: Policy): string | undefined {
  return stage === 'draft' ? 'https://schema.org/NotInForce' : undefined;
}

/** The documents whose standing the policy changes; absent where there are none. */
function related({ citations }: Policy, relations: Relation[], pageOf: (id: string) => string): Json[] | undefined {
  const meant = citations.filter(({ relation }) => relations.includes(relation));
  return meant.length > 0 ? citationsOf(meant, pageOf) : undefined;
}

/** Each cited document once, under its title without title marks. */
function citationsOf(citations: Policy['citations'], pageOf: (id: string) => string): Json[] {
  const byTitle = new Map(citations.map((citation) => [citation.title, citation]));
  return [...byTitle.values()].map(({ title, number, policy }) => ({
    '@type': policy ? 'Legislation' : 'CreativeWork',
    '@id': policy ? pageOf(policy) : undefined,
    name: title.replace(/^[《“](.*)[》”]$/, '$1'),
    identifier: number ?? undefined,
  }));
}

/** JSON that can stand inside a `<script>` element: `</script>` in a title must not end it. */
export function jsonForScript(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
