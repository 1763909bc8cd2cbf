// policy.yaml as a keeper wrote it, with entries of its lists put in or taken away: comments, order and all else stay.

import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import type { Reviewed } from '../../../src/schemas/correction.ts';

export type List = 'corrections' | 'reviewed';

/** @returns the text with an entry at the end of a list, which is begun where there is none */
export function withEntry(text: string, list: List, entry: object): string {
  return changed(text, (document) => append(document, list, entry));
}

/**
 * @param entry what is to be taken away
 * @returns the text without it, and without its list where nothing else stands there; null where something else, or
 *   nothing, stands at that place by now
 */
export function withoutEntry(text: string, list: List, index: number, entry: unknown): string | null {
  let isThere = false;
  const next = changed(text, (document) => {
    const known = document.getIn([list, index], true) as { toJS?: (document: Document) => unknown } | undefined;
    isThere = isDeepStrictEqual(known?.toJS?.(document), entry);
    if (isThere) remove(document, list, index);
  });
  return isThere ? next : null;
}

/**
 * Notes what was found right. What was noted of the item for words that it does not have any more goes, and so does
 * what was noted of its facts one by one where all of it is right.
 */
export function withReviewed(text: string, entry: Reviewed): string {
  return changed(text, (document) => {
    const known = (document.toJS() as { reviewed?: Reviewed[] }).reviewed ?? [];
    const isOver = (each: Reviewed) =>
      each.item === entry.item && (each.digest !== entry.digest || entry.kind === undefined || isAlike(each, entry));
    for (let at = known.length - 1; at >= 0; at--) if (isOver(known[at]!)) remove(document, 'reviewed', at);
    append(document, 'reviewed', entry);
  });
}

function isAlike(a: Reviewed, b: Reviewed): boolean {
  return a.kind === b.kind && a.words === b.words && a.occurrence === b.occurrence;
}

function append(document: Document, list: List, entry: object): void {
  if (!isSeq(document.get(list, true))) document.set(list, new YAMLSeq());
  document.addIn([list], document.createNode(entry, { flow: true }));
}

function remove(document: Document, list: List, index: number): void {
  document.deleteIn([list, index]);
  const rest = document.get(list, true);
  if (isSeq(rest) && rest.items.length === 0) document.delete(list);
}

/** Long values stay on their line, and lines end as they did. */
function changed(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  change(document);
  const next = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? next.replaceAll('\n', '\r\n') : next;
}
