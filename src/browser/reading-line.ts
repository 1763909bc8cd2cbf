/**
 * The height in the window, in pixels, at which an item that a link leads to comes to stand: below whatever sticks to the top.
 * Style sheets say it, as the scroll margin of the items.
 */
export function readingLine(): number {
  const item = document.querySelector('article [id]');
  return (item && parseFloat(getComputedStyle(item).scrollMarginBlockStart)) || 0;
}
