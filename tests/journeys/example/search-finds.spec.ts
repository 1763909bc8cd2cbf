/** Every phrase that stands in a text is found, and none that does not is claimed: the quick version of `npm run bench:search`. */
import { expect, test } from '@playwright/test';
import type { Clause } from '../../bench/search/corpus.ts';
import { fold, termsOf } from '../../bench/search/fold.ts';
import { makeQueries } from '../../bench/search/queries.ts';
import type { PackedNames } from '../../../src/search/lexicon.ts';

test('sixty queries find exactly what holds them', async ({ page, request }, { project }) => {
  test.skip(project.name.endsWith('phone'), 'the width of the window finds nothing');
  test.slow();
  const clauses = (await (await request.get('./data/clauses.json')).json()) as Clause[];
  const names = (await (await request.get('./search/index/names.json')).json()) as PackedNames;
  const folded = clauses.map(({ id, text }) => ({ id, text: fold(text) }));
  const made = makeQueries(
    clauses.map(({ text }) => text),
    names,
    folded.map(({ text }) => text),
    { names: 10, substrings: 20, pairs: 12 },
  );
  // A box of one line takes no line ends.
  const queries = made.filter(({ text }) => !text.includes('\n'));
  expect(queries.length).toBeGreaterThanOrEqual(60);

  await page.goto('./search/');
  const box = page.getByRole('main').getByRole('searchbox');
  for (const { text } of queries) {
    const terms = termsOf(text);
    const expected = folded.filter((each) => terms.every((term) => each.text.includes(term))).map(({ id }) => id);
    await box.fill(text);
    await expect(page.locator('.answer')).toHaveAttribute('data-query', text.trim());
    const claimed = await page
      .locator('[data-stage="exact"][data-total] [data-id]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.id!));
    expect(claimed.toSorted(), JSON.stringify(text)).toEqual(expected.toSorted());
  }
});
