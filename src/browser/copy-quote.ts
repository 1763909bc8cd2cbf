/** Copies words of a text with their source. */
import { quotation } from '../data/citation.ts';
import { quote } from '../i18n/zh-CN/quote.ts';
import { announce } from './announce.ts';
import { copyText } from './clipboard.ts';
import { today } from './page-address.ts';

/** @param address Full address of the words. */
export async function copyQuotation(words: string, reference: string, address: string): Promise<void> {
  const copied = await copyText(quotation({ words, reference, address, accessed: today() }));
  announce(copied ? quote.copied : quote.failed);
}
