/** The opening words of a passage that has no title of its own. */

/** Long enough to tell one from another, short enough for a heading. */
const LEAST = 10;
const MOST = 36;
const STOPS = /[，,；;。：:、]/g;

/**
 * Cut at the last comma or stop between 10 and 36 characters, else at 36. What was cut off is shown by `…`.
 *
 *     设立集成电路专项产业投资基金,培育及招引一批产业龙头企业,成立… → 设立集成电路专项产业投资基金,培育及招引一批产业龙头企业…
 */
export function openingOf(text: string): string {
  const whole = text.trim().replace(/[。；;]$/, '');
  if (whole.length <= MOST) return whole;
  const stop = [...whole.matchAll(STOPS)].map(({ index }) => index).findLast((at) => at >= LEAST && at <= MOST);
  // Half a number would be another number.
  return `${whole.slice(0, stop ?? MOST).replace(/[\d.]+$/, '')}…`;
}

/** What a task is called: its title or, where the text gives none, its opening words without the label. */
export function taskName({ title, label, text }: { title: string | null; label: string; text: string }): string {
  return title ?? openingOf(text.startsWith(label) ? text.slice(label.length) : text);
}
