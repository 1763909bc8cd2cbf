import { describe, expect, test } from 'vitest';
import { talliesOf } from '../../src/knowledge/tallies.ts';

const of = (policy: string) => ({ data: { policy } });
const named = (...policies: string[]) => ({ data: { mentions: policies.map((policy) => ({ source: { policy } })) } });

/** Two policies, one of them a draft; only what a test is about. */
function atlas(part: object) {
  const nothing = {
    tasks: [],
    agencies: [],
    bases: [],
    industries: [],
    goals: [],
    indicators: [],
    measures: [],
    places: [],
  };
  return {
    ...nothing,
    policies: [
      { id: 'plan', data: { stage: 'issued' } },
      { id: 'draft', data: { stage: 'draft' } },
    ],
    dutiesByAgency: new Map(),
    mentionsByAgency: new Map(),
    ...part,
  } as unknown as Parameters<typeof talliesOf>[0];
}
const tally = (collection: string, part: object) =>
  talliesOf(atlas(part)).find((each) => each.collection === collection);

describe('the numbers of the home page', () => {
  test('tell what only drafts speak of', () => {
    expect(tally('policies', {})).toEqual({ collection: 'policies', count: 2, draftOnly: 1 });
    expect(tally('tasks', { tasks: [of('plan'), of('draft'), of('draft')] })).toMatchObject({ count: 3, draftOnly: 2 });
    expect(tally('industries', { industries: [named('draft', 'plan'), named('draft'), named()] })).toMatchObject({
      count: 3,
      draftOnly: 1,
    });
  });

  test('know a body by its duties and by what running text says of it', () => {
    const agencies = ['led', 'mentioned', 'drafted'].map((id) => ({ id, data: { named: [{ policy: 'draft' }] } }));
    expect(
      tally('agencies', {
        agencies,
        dutiesByAgency: new Map([['led', [{ task: of('plan') }]]]),
        mentionsByAgency: new Map([['mentioned', [{ policy: 'plan' }]]]),
      }),
    ).toMatchObject({ count: 3, draftOnly: 1 });
  });

  test('leave out what is empty', () => {
    expect(tally('goals', {})).toBeUndefined();
  });
});
