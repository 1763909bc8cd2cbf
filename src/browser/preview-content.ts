/** What a preview shows: the head of the page that a link leads to, fetched once. */

const REMOVED = 'script, style, template, button, input, select, textarea, [hidden], [data-no-preview]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Attributes that tie an element to the page it comes from. */
const TIES = ['id', 'for', 'tabindex', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

const heads = new Map<string, Promise<HTMLElement | null>>();

/** @returns A copy to show, or null where there is nothing to preview. */
export async function previewOf({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): Promise<HTMLElement | null> {
  const address = origin + pathname;
  const fetched = heads.get(address) ?? fetchHead(address);
  heads.set(address, fetched);
  const head = await fetched;
  return head && document.importNode(head, true);
}

async function fetchHead(address: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const head = page.querySelector<HTMLElement>('[data-preview]');
    return head && loosen(head, address);
  } catch {
    return null;
  }
}

/** Frees a head from its page: no scripts, controls or ids; links lead where they led there. */
function loosen(head: HTMLElement, address: string): HTMLElement {
  for (const element of head.querySelectorAll(REMOVED)) element.remove();
  for (const element of [head, ...head.querySelectorAll('*')]) {
    for (const tie of TIES) element.removeAttribute(tie);
  }
  for (const link of head.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
  }
  for (const heading of head.querySelectorAll(HEADINGS)) {
    const title = document.createElement('p');
    title.className = 'preview-title';
    title.append(...heading.childNodes);
    heading.replaceWith(title);
  }
  return head;
}
