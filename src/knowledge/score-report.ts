/** The scorer's figures, as `npm run score -- --write` left them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { scoreReport, type ScoreReport } from '../schemas/score.ts';

/**
 * @returns null where nobody has written any
 * @throws ZodError where the file is not what the scorer writes
 */
export async function readScoreReport(): Promise<ScoreReport | null> {
  const file = path.join(process.cwd(), 'content/quality/score.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : scoreReport.parse(JSON.parse(text));
}
