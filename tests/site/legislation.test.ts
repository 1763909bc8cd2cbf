import { describe, expect, test } from 'vitest';
import { jsonForScript, legislationOf } from '../../src/data/legislation.ts';
import type { Policy } from '../../src/schemas/policy.ts';

const source = { policy: 'a', start: 0, end: 1, line: 1 };
const counts = { characters: 0, tasks: 0, duties: 0, goals: 0, bases: 0, indicators: 0, measures: 0 };

const silent: Policy = {
  title: '智能装备产业发展行动方案',
  shortTitle: '智能装备产业发展行动方案',
  kind: 'policy',
  issuer: null,
  issuers: [],
  issued: null,
  amended: null,
  inForce: null,
  period: null,
  stage: 'unknown',
  draftRound: null,
  level: 'city',
  region: null,
  regionName: null,
  docNumber: null,
  editorial: [],
  citations: [],
  outline: [],
  counts,
  diagnostics: [],
  sha256: '0'.repeat(64),
};

function describeLegislation(policy: Partial<Policy>, standing = '状态未载'): Record<string, unknown> {
  const addresses = {
    page: 'https://a.example/policies/a/',
    source: 'https://a.example/policies/a/policy.txt',
    policy: (id: string) => `https://a.example/policies/${id}/`,
    standing,
  };
  return JSON.parse(jsonForScript(legislationOf({ ...silent, ...policy }, addresses)));
}

describe('a policy as Legislation', () => {
  test('says nothing that the text does not say', () => {
    expect(Object.keys(describeLegislation({})).sort()).toEqual(
      ['@context', '@id', '@type', 'encoding', 'inLanguage', 'name', 'url'].sort(),
    );
  });

  test('says who issued it, when, under which number and for where', () => {
    const issuer = { '@type': 'GovernmentOrganization', name: '青原市人民政府' };
    expect(
      describeLegislation(
        {
          stage: 'issued',
          issuer: '青原市人民政府',
          issuers: ['青原市人民政府'],
          issued: '2023-03-01',
          docNumber: '青府〔2023〕1号',
          regionName: '青原市',
          shortTitle: '装备方案',
        },
        '已印发',
      ),
    ).toMatchObject({
      legislationPassedBy: issuer,
      publisher: issuer,
      legislationDate: '2023-03-01',
      datePublished: '2023-03-01',
      legislationIdentifier: '青府〔2023〕1号',
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: '青原市' },
      creativeWorkStatus: '已印发',
      alternateName: '装备方案',
    });
  });

  test('says from when and until when it holds by its own words, and whose life it ends', () => {
    const repealed = {
      title: '《装备办法》',
      number: null,
      policy: 'b',
      path: null,
      relation: 'repeals',
      source,
    } as const;
    expect(
      describeLegislation({ inForce: { from: '2024-03-01', until: '2027-02-28', source }, citations: [repealed] }),
    ).toMatchObject({
      legislationDateOfApplicability: '2024-03-01',
      expires: '2027-02-28',
      legislationRepeals: [{ '@id': 'https://a.example/policies/b/', name: '装备办法' }],
    });
  });

  test('names every body of a joint issue', () => {
    expect(describeLegislation({ issuers: ['青原市商务局', '青原市财政局'] })['publisher']).toMatchObject([
      { name: '青原市商务局' },
      { name: '青原市财政局' },
    ]);
  });

  test('a draft is not in force', () => {
    expect(describeLegislation({ stage: 'draft' }, '征求意见稿')).toMatchObject({
      legislationLegalForce: 'https://schema.org/NotInForce',
      creativeWorkStatus: '征求意见稿',
    });
  });

  test('an issued text does not claim to be in force still, with or without the years of its plan', () => {
    const plan = describeLegislation({ stage: 'issued', period: [2020, 2022] });
    expect(plan['temporalCoverage']).toBe('2020/2022');
    expect(plan).not.toHaveProperty('legislationLegalForce');
    expect(describeLegislation({ stage: 'issued', period: null })).not.toHaveProperty('legislationLegalForce');
  });

  test('cites each document once; one of the corpus by its address', () => {
    const inside = { title: '《装备规划》', number: null, policy: 'b', path: null, relation: 'cites', source } as const;
    const outside = {
      title: '“强省意见”',
      number: '青发〔2021〕3号',
      policy: null,
      path: null,
      relation: 'cites',
      source,
    } as const;
    expect(describeLegislation({ citations: [inside, outside, inside] })['citation']).toEqual([
      { '@type': 'Legislation', '@id': 'https://a.example/policies/b/', name: '装备规划' },
      { '@type': 'CreativeWork', name: '强省意见', identifier: '青发〔2021〕3号' },
    ]);
  });

  test('no title can end the script element that holds it', () => {
    expect(jsonForScript({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
  });
});
