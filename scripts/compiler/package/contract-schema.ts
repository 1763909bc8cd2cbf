/** The contract of `npm run parse` as a JSON Schema, for those who read it in another language. */
import { z } from 'zod';
import { contract } from '../../../src/schemas/contract.ts';

/** @returns a JSON Schema of draft 2020-12 */
export function contractSchema(): Record<string, unknown> {
  return z.toJSONSchema(contract, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
