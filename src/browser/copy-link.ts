/** An item's coordinate copies its permanent address when it is pressed; without a clipboard it stays a plain link. */
export {};

const status = document.querySelector<HTMLElement>('[data-copy-status]');

document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (!link || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return; // the browser refused; the address bar shows the link
  }
  link.dataset.copied = '';
  if (status) status.textContent = status.dataset.copyStatus ?? '';
  setTimeout(() => {
    delete link.dataset.copied;
    if (status) status.textContent = '';
  }, 2000);
});
