/** A button that copies a quotation with its source: the words and the reference stand in its attributes. */
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

class CopyQuote extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const { words = '', reference = '', address = '' } = this.dataset;
    this.querySelector('button')?.addEventListener('click', () =>
      copyQuotation(words, reference, new URL(address, location.href).href),
    );
  }
}

customElements.define('copy-quote', CopyQuote);
