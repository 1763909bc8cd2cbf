/** The day, month or year by which a cell says that something is done. */

const DATE = /(20\d{2})\s*(?:年|[-./])\s*(?:(\d{1,2})\s*(?:月|(?=[-./])|$)(?:份|\s*[-./]?\s*(\d{1,2})\s*日?)?)?/g;
const PART: [RegExp, string][] = [
  [/^(?:上半年|第?[二2]季度|6月)/, '06'],
  [/^第?[一1]季度/, '03'],
  [/^第?[三3]季度/, '09'],
  [/^第?[四4]季度/, '12'],
];

/** 2024年12月底前 → 2024-12; of a span of time its end. Null where no year is printed: 长期坚持. */
export function deadlineOf(text: string): string | null {
  const words = text.slice(0, 120).normalize('NFKC');
  const last = [...words.matchAll(DATE)].at(-1);
  if (!last) return null;
  const [all, year = '', month, day] = last;
  const after = words.slice(last.index + all.length);
  const part = month ?? PART.find(([pattern]) => pattern.test(after))?.[1];
  if (part === undefined || Number(part) < 1 || Number(part) > 12) return year;
  const date = `${year}-${part.padStart(2, '0')}`;
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? `${date}-${day.padStart(2, '0')}` : date;
}

/** Every deadline of a cell or value, in order: 2024年6月底前建成；2025年底前投用. */
export function deadlinesOf(text: string): string[] {
  const found = text.slice(0, 600).split(/[；;。\n]|<br\s*\/?>/).map(deadlineOf);
  return [...new Set(found.filter((date): date is string => date !== null))];
}
