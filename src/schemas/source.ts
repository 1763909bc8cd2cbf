import { z } from 'zod';

/**
 * Where a fact stands: a half-open range in the decoded text of one policy.
 * `text.slice(start, end)` gives the quote to the letter, where `text` is the policy's text decoded to a
 * JavaScript string (offsets count UTF-16 code units).
 */
export const sourceSpan = z.strictObject({
  policy: z.string().describe('Id of the policy that is quoted.'),
  start: z.int().nonnegative().describe('Offset of the first character, in UTF-16 code units.'),
  end: z.int().nonnegative().describe('Offset after the last character.'),
  line: z.int().positive().describe('Line of the first character in the source file, from 1.'),
});

/** A span together with the words that stand there. */
export const quotation = z.strictObject({
  quote: z.string().describe('The words of the source, unaltered.'),
  source: sourceSpan,
});

export type SourceSpan = z.output<typeof sourceSpan>;
export type Quotation = z.output<typeof quotation>;
