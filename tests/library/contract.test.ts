/** The contract as a JSON Schema: what is committed is what the schemas say, and every parse fits it. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { contractOf, emptyRegistry, parsePolicy } from '../../scripts/compiler/index.ts';
import { contractSchema } from '../../scripts/compiler/package/contract-schema.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCHEMA = join(ROOT, 'scripts/compiler/package/contract.schema.json');
const texts = globSync('tests/{fixtures/*,unseen,unseen/further}/*.txt', { cwd: ROOT });

test('the committed schema is that of the contract', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(contractSchema());
});

describe('every parse fits the schema', () => {
  const validate = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(contractSchema());
  const gazetteer = emptyRegistry();

  test(`all ${texts.length} texts`, () => {
    expect(texts.length).toBeGreaterThan(900);
    const faults = texts.flatMap((path) => {
      const contract = contractOf(parsePolicy(readFileSync(join(ROOT, path), 'utf8'), { gazetteer }));
      if (validate(JSON.parse(JSON.stringify(contract)))) return [];
      return [{ path, errors: validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) }];
    });
    expect(faults).toEqual([]);
  });

  test('and what does not fit is refused', () => {
    const contract = contractOf(parsePolicy('', { gazetteer }));
    expect(validate({ ...contract, policy: { ...contract.policy, issued: '8 May 2023' } })).toBe(false);
    expect(validate({ ...contract, more: [] })).toBe(false);
  });
});
