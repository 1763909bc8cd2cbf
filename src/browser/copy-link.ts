/** An item's coordinate copies its permanent address when it is pressed; without a clipboard it stays a plain link. */
import { quote } from '../i18n/zh-CN/quote.ts';
import { announce } from './announce.ts';
import { copyText } from './clipboard.ts';
import { addressOf } from './page-address.ts';

const MARKED_FOR = 2000;

document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (!link || !(await copyText(addressOf(link.hash)))) return;
  link.dataset['copied'] = '';
  announce(quote.linkCopied);
  setTimeout(() => delete link.dataset['copied'], MARKED_FOR);
});
