import { z } from 'zod';

/** Who corrected what was read, when, and why. */
export const editing = {
  reason: z.string('Say why, in a sentence.').trim().min(2, 'Say why, in a sentence.'),
  by: z.string().min(1).optional().describe('Who says so.'),
  on: z.iso.date().optional().describe('On which day.'),
};

/** On a fact that an editor made or changed (编者更正): what is not in policy.yaml’s `corrections` never bears it. */
export const edited = z.strictObject(editing);

export type Edited = z.output<typeof edited>;
