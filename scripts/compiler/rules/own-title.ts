/** What a passage says about the text itself: its own title, and where its words begin. */
import type { Passage } from '../tree/walk.ts';

const ROUND = /[（(][^（）()]*[）)]\s*$/;

/** True for the policy's own title, with or without the years after it, the place before it or 关于印发 around it. */
export function isOwnTitle(title: string, own: string | null): boolean {
  if (own === null) return false;
  const bare = (words: string) =>
    words
      .replace(/[《》〈〉<>\s]/g, '')
      .replace(ROUND, '')
      .replace(ROUND, '');
  return bare(title) === bare(own);
}

/** Where the words of a passage begin behind the label of its item. */
export function afterLabel(text: string, { start, end, section }: Passage): number {
  let at = section?.range.start === start ? start + section.label.length : start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
