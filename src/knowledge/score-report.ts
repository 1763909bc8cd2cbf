/** The scorer's figures on the texts of this site, as `npm run score -- --write` left them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { scoreReport, type ScoreReport } from '../schemas/score.ts';
import { folder } from '../site.config.ts';

/**
 * @returns null where nobody has read the texts to compare with, or has written any
 * @throws ZodError where the file is not what the scorer writes
 */
export async function readScoreReport(): Promise<ScoreReport | null> {
  if (!existsSync(folder.gold)) return null;
  const text = await readFile(folder.score, 'utf8').catch(() => null);
  return text === null ? null : scoreReport.parse(JSON.parse(text));
}
