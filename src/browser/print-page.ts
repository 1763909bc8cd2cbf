/** Shows the buttons that print the page: without this script they could do nothing. */
export {};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
