/** moved.yaml: what was written stays; a change is added below. */
import { parseDocument } from 'yaml';
import { checkedYaml } from '../../../src/schemas/checked-yaml.ts';
import { movedFile, type MovedAddress, type MovedChange } from '../../../src/schemas/moved.ts';
import { CorpusError } from '../../compiler/emit/corpus.ts';
import type { Comparison } from './compare.ts';

const HEAD = `# Written by “npm run compile”: where items have gone that had another number, so that old addresses lead to them.
# Commit it. Nothing in it is ever taken away.
`;

/** What a comparison comes to in the file; null where every address kept its words. */
export function changeOf({ moved, vanished }: Comparison, on: string): MovedChange | null {
  const addresses = [
    ...moved.map(([{ address: from, page, title }, { address: to }]): MovedAddress => {
      return { from, to, ...(page ? { page } : {}), title };
    }),
    ...vanished.map(({ address: from, page, title }): MovedAddress => {
      return { from, to: null, ...(page ? { page } : {}), title };
    }),
  ];
  return addresses.length > 0 ? { on, addresses } : null;
}

/**
 * The file with changes added. One that is the last already, as a run that was killed may leave it, is not told again.
 *
 * @param text the file as it stands; empty where there is none
 * @param changes by the id of a policy
 * @param file its name in messages
 * @throws CorpusError where the file is not what was written
 */
export function withChanges(text: string, changes: ReadonlyMap<string, MovedChange>, file: string): string {
  const { data, fault } = checkedYaml(text, movedFile);
  if (fault) throw new CorpusError(`${file}:${fault.line}`, `${fault.message} Take it back from your repository.`);
  const document = parseDocument(text === '' ? HEAD : text);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  for (const [id, change] of changes) {
    const known = data[id] ?? [];
    if (JSON.stringify(known.at(-1)?.addresses) === JSON.stringify(change.addresses)) continue;
    if (known.length > 0) document.addIn([id], document.createNode(change));
    else document.setIn([id], document.createNode([change]));
  }
  return document.toString({ lineWidth: 0 });
}
