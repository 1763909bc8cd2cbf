/** Rows of the gold that look wrong: a Markdown table, read so that they count neither way. */
import { existsSync, readFileSync } from 'node:fs';

/** Disputed keys by document and category; the table's columns are document, category, row, reason. */
export function readDisputed(path: string): Map<string, Map<string, Set<string>>> {
  const disputed = new Map<string, Map<string, Set<string>>>();
  if (!existsSync(path)) return disputed;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = /^\|\s*`([^`]+)`\s*\|\s*([^|]+?)\s*\|\s*`([^`]+)`\s*\|/.exec(line);
    if (!cells) continue;
    const [, id, category, row] = cells as unknown as [string, string, string, string];
    const categories = disputed.get(id) ?? new Map<string, Set<string>>();
    disputed.set(id, categories);
    categories.set(category, (categories.get(category) ?? new Set()).add(row.replaceAll(' ¦ ', ' | ')));
  }
  return disputed;
}
