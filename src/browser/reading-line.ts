/** The height in the window, in pixels, at which a place that a link leads to comes to stand: below whatever sticks to the top. */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}
