/** Concepts to the lines that travel, and back. */
import type { FurtherIndex, MatchIndex, PackedRun } from './format.ts';
import type { Concept } from './thesaurus.ts';

/** Those that follow each other under the same broader concepts share one entry. */
export function packRuns(concepts: readonly Pick<Concept, 'broader' | 'labels' | 'isMatter'>[]): PackedRun[] {
  const runs: { broader: readonly number[]; lines: string[]; isMatter: boolean }[] = [];
  for (const { broader, labels, isMatter = false } of concepts) {
    const last = runs.at(-1);
    const line = labels.join('\t');
    if (last && last.broader.join() === broader.join() && last.isMatter === isMatter) last.lines.push(line);
    else runs.push({ broader, lines: [line], isMatter });
  }
  return runs.map(({ broader, lines, isMatter }) =>
    isMatter ? [broader, lines.join('\n'), true] : [broader, lines.join('\n')],
  );
}

/** Industries, then terms; after them the further terms and the classes, where they are at hand. */
export function unpackConcepts({ industries, concepts }: MatchIndex, further: FurtherIndex | null): Concept[] {
  const words = linesOf([...concepts, ...(further?.terms ?? [])]).map(
    ({ broader, labels, isMatter }, index): Concept => {
      const kind = index < industries ? 'industry' : 'term';
      return { labels, broader, kind, id: null, ...(isMatter && { isMatter }) };
    },
  );
  const numbered = linesOf(further?.classes ?? []).map(({ broader, labels: [code = '', name = ''] }): Concept => {
    return { labels: [name], broader, kind: 'class', id: code };
  });
  return [...words, ...numbered];
}

function linesOf(
  runs: readonly PackedRun[],
): { broader: readonly number[]; labels: string[]; isMatter: true | undefined }[] {
  return runs.flatMap(([broader, lines, isMatter]) =>
    lines.split('\n').map((line) => ({ broader, labels: line.split('\t'), isMatter })),
  );
}

/** Which concepts a code stands for: its class, or the industries to which the registry gives it. */
export function codesOf(concepts: readonly Concept[], further: FurtherIndex | null): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>(further?.codes ?? []);
  concepts.forEach(({ kind, id }, index) => kind === 'class' && id !== null && codes.set(id, [index]));
  return codes;
}
