/** Where the page's own address is written out (also on paper), it is the one under which the reader sees it. */
import { addressOf } from './page-address.ts';

for (const element of document.querySelectorAll('[data-address]')) element.textContent = addressOf();
