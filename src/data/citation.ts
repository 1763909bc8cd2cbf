/**
 * Quotations with their source in the form of GB/T 7714—2015 (信息与文献 参考文献著录规则), for text that is pasted elsewhere:
 *
 *     “……”——青原市人民政府. 智能装备行动方案：青府〔2023〕1号[EB/OL]. (2023-03-01)[2026-02-03]. https://…/#2.1.3.
 *
 * Pure and without words of the interface, so that the browser can carry it.
 */

/** What a reference says of a document; what is not known is null. */
export interface CitedWork {
  /** All issuing bodies in order; none where the copy is silent. */
  issuers: readonly string[];
  title: string;
  /** Document number (文号). */
  docNumber: string | null;
  /** What must be said of its standing: 征求意见稿 for a draft, null for a text that was issued. */
  standing: string | null;
  /** Date of issue, ISO 8601. */
  issued: string | null;
}

const MOST_AUTHORS = 3;

/**
 * The part of a reference that is the same whoever quotes, whenever.
 *
 * - 8.1.3: a document whose author is unknown is either entered under 佚名 or, in the numbered style, begins with its title. Here it
 *   begins with its title: the copy is silent about its issuer, which is not to say that nobody is known to have issued it.
 * - 8.1.2: up to three authors are named; where there are more, the first three and 等.
 * - 8.2.3: words that qualify the title (the standing of a draft, a document number) follow it after a colon.
 * - 4.6 and 8.4.3: the type is EB/OL, an electronic resource online; the date of issue stands in round brackets before the date of access
 *   in square ones, and is left out when unknown.
 *
 * @returns `issuer. title：standing：number[EB/OL]. (date)`, ready for the date of access and the address.
 */
export function referenceOf({ issuers, title, docNumber, standing, issued }: CitedWork): string {
  const author =
    issuers.length > 0
      ? `${issuers.slice(0, MOST_AUTHORS).join(', ')}${issuers.length > MOST_AUTHORS ? ', 等' : ''}. `
      : '';
  const named = standing && title.includes(standing) ? null : standing;
  const full = [title, named, docNumber].filter(Boolean).join('：');
  return `${author}${full}[EB/OL]. ${issued ? `(${issued})` : ''}`;
}

export interface Quoted {
  /** The words to the letter; quotation marks inside them stay as they are. */
  words: string;
  /** From `referenceOf`. */
  reference: string;
  /** Full address of the page, with `#` and the item where the words stand in one. */
  address: string;
  /** Date of access (引用日期), ISO 8601; the standard asks for it with every resource online. */
  accessed: string;
}

/** The words in quotation marks, then the reference. */
export function quotation({ words, reference, address, accessed }: Quoted): string {
  return `“${words}”——${reference}[${accessed}]. ${address}.`;
}
