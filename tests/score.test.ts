/** The parser reaches its floors against what careful readers found, in the corpus and in texts it was not made for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

test('recall and precision reach every floor, and the site shows these figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const file = join(folder, 'score.json');
    const { status, stdout } = spawnSync(process.execPath, ['tests/score/score.ts', '--write', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).not.toContain('below');
    expect(status, stdout).toBe(0);
    // Out of date? npm run score -- --write
    expect(readFileSync(join(ROOT, 'content/quality/score.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
