// Whether every page is valid HTML, by html-validate's rules for the standard and for accessibility.

import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../../scripts/site/built-page.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The doctype's case and the order of attributes are matters of taste, and Astro's.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A filter answers while one types; there is nothing to submit.
    'wcag/h32': 'off',
  },
});

/** What the validator finds, as `address:line:column message (rule)`. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages) {
        faults.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  return faults;
}
