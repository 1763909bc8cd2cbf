import { describe, expect, test } from 'vitest';
import { examplePolicy } from '../../src/knowledge/examples.ts';

type Asked = Parameters<typeof examplePolicy>;
const policy = (id: string, stage: string, issued: string | null = null) => ({ id, data: { stage, issued } });
const goal = (statement: string, metrics: number, yearBasis: string | null = 'sentence') => ({
  data: { statement, yearBasis, metrics: Array.from({ length: metrics }) },
});
function chosen(policies: object[], goals: Record<string, object[]>) {
  const example = examplePolicy(policies as unknown as Asked[0], new Map(Object.entries(goals)) as unknown as Asked[1]);
  return example && [example.policy.id, example.goal?.data.statement];
}

describe('the policy shown as an example', () => {
  const goals = {
    old: [goal('旧', 1)],
    recent: [goal('长些的一句', 2), goal('短的', 2), goal('少', 1)],
    draft: [goal('草', 9)],
  };

  test('is the one issued last that aims at something, with its fullest sentence', () => {
    const policies = [
      policy('draft', 'draft', '2024-01-01'),
      policy('old', 'issued', '2020-01-01'),
      policy('recent', 'issued', '2021-01-01'),
      policy('aimless', 'issued', '2022-01-01'),
    ];
    expect(chosen(policies, goals)).toEqual(['recent', '短的']);
  });

  test('may be one without an aim, or a draft, where there is no other', () => {
    expect(chosen([policy('draft', 'draft'), policy('aimless', 'issued')], goals)).toEqual(['aimless', undefined]);
    expect(chosen([policy('draft', 'draft')], goals)).toEqual(['draft', '草']);
    expect(chosen([], {})).toBeUndefined();
  });

  test('shows no sentence whose year stands elsewhere', () => {
    expect(chosen([policy('old', 'issued')], { old: [goal('承前', 3, 'paragraph')] })).toEqual(['old', undefined]);
  });
});
