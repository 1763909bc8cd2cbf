/** What an answer is, in words: found to the letter, under another name, in pieces, or not at all. */
import { search as words } from '../../i18n/zh-CN/search.ts';
import type { Found } from '../../search/protocol.ts';

/** @param query without what surrounds it; '' where only conditions were chosen */
export function tellFound(query: string, found: Found): string {
  const { stage, hits, drafts, unchosen, names, instead, missing, renamed } = found;
  if (hits.length === 0 && unchosen > 0 && stage !== 'none') return words.noneChosen(unchosen);
  const policies = new Set(hits.map(({ id }) => id.split('/', 1)[0])).size;
  const narrowed = hits.length < unchosen ? words.chosen(hits.length, unchosen) : '';
  if (stage === 'exact') return words.told(names.length, hits.length, policies, drafts) + narrowed;
  if (stage === 'none') return words.none(query) + (names.length > 0 ? words.nameOnly(names.length) : '');
  const say = renamed ? words.renamed : stage === 'words' ? words.inPieces : words.somePieces;
  const lost = missing.length > 0 ? words.missing(missing) : '';
  return words.none(query) + say(hits.length, instead) + lost + narrowed;
}

export function headingOf({ stage, renamed }: Found): string {
  return words.heading[renamed ? 'renamed' : stage];
}
