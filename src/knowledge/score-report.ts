/** The scorer's figures, as `npm run score -- --write` left them. */
import { readFile } from 'node:fs/promises';
import { scoreReport, type ScoreReport } from '../schemas/score.ts';
import { folder } from '../site.config.ts';

/**
 * @returns null where nobody has written any
 * @throws ZodError where the file is not what the scorer writes
 */
export async function readScoreReport(): Promise<ScoreReport | null> {
  const text = await readFile(folder.score, 'utf8').catch(() => null);
  return text === null ? null : scoreReport.parse(JSON.parse(text));
}
