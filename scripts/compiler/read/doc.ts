/** Old Word documents (DOC, and WPS files of that form) to the plain text the parser reads, by way of a page. */
import { BodyWriter } from './doc/body.ts';
import { brokenDoc, openWordFile, type WordFile } from './doc/file.ts';
import { charactersOf } from './doc/pieces.ts';
import { SourceError } from './errors.ts';
import { documentText } from './html.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { noteItem } from './page-of.ts';

/**
 * Words of a DOC file with the numbers that its lists show.
 *
 * @throws SourceError where it is damaged, encrypted or of another program; LibreOffice may read what is damaged
 */
export function docToText(bytes: Uint8Array): { text: string; left: LeftOut[] } {
  const file = openWordFile(bytes);
  try {
    return wordsOf(file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw brokenDoc();
  }
}

/** Lengths of the stretches that follow each other: body, notes, heads of pages, macros, remarks, end notes, text boxes. */
function stretches({ main }: WordFile): [from: number, to: number][] {
  let from = 0;
  return [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((offset) => {
    const to = from + main.readUInt32LE(offset);
    const stretch: [number, number] = [from, to];
    from = to;
    return stretch;
  });
}

function wordsOf(file: WordFile): { text: string; left: LeftOut[] } {
  const writer = new BodyWriter(file, charactersOf(file));
  const [body, notes, heads, , , ends, boxes] = stretches(file).map(
    ([from, to]) =>
      () =>
        writer.write(from, to),
  );
  const html = (body?.() ?? '') + (boxes?.() ?? '');
  const explained = [notes, ends].flatMap((write) => linesIn(write?.() ?? ''));
  const items = explained.map((words, index) => noteItem(index + 1, words));
  const told = new Set(linesIn(heads?.() ?? ''));
  return {
    text: documentText(html + items.join('')),
    left: [...writer.left, ...[...told].map((words) => leftOut('page head', words))],
  };
}

/** Words of paragraphs that are no table. */
function linesIn(html: string): string[] {
  return documentText(html.replace(/<sup>\[\d+\]<\/sup>/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
