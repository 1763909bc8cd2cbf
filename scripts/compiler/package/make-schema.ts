/** Writes the contract as JSON Schema beside the entry; run it when the contract gains a key. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractSchema } from './contract-schema.ts';

writeFileSync(join(import.meta.dirname, 'contract.schema.json'), `${JSON.stringify(contractSchema(), null, 2)}\n`);
