/** What is said of a document that was added: what was read, what was left out, and what to check. */
import type { LeftOut } from '../compiler/read/left-out.ts';
import type { Source } from '../compiler/read/source.ts';
import type { Policy } from '../compiler/tree/nodes.ts';
import type { Said } from './editorial.ts';

export interface Added {
  id: string;
  source: Source;
  isConverted: boolean;
  policy: Policy;
  said: readonly Said[];
  missing: readonly string[];
  /** Files replaced and kept as *.old. */
  kept: readonly string[];
}

/** So many examples of a thing are told. */
const EXAMPLES = 3;

/** Lines about a document, without its name. */
export function linesAbout(added: Added): string[] {
  const { said, missing, kept, source } = added;
  const width = Math.max(...said.map(({ field }) => field.length));
  return [
    `  ${formatOf(added)}: ${countsOf(added.policy)}`,
    ...said.map(
      ({ field, value, basis, why }) => `  ${field.padEnd(width)}  ${value}  (${basis}${why ? ` ${why}` : ''})`,
    ),
    ...leftLines(source.left),
    ...(kept.length > 0 ? [`  replaced; the old files are kept as ${kept.join(', ')}`] : []),
    ...checksOf(added, missing).map((check) => `  check: ${check}`),
  ];
}

function formatOf({ source, isConverted }: Added): string {
  if (isConverted) return 'read by LibreOffice';
  const encoding = source.encoding === 'utf-8' ? '' : `, ${source.encoding}`;
  return `${source.format}${encoding}`;
}

function countsOf({ facts, children, source }: Policy): string {
  const sections = children.filter(({ type }) => type === 'section').length;
  const duties = facts.clauses.reduce((sum, clause) => sum + clause.duties.length, 0);
  const characters = source.replace(/\s/g, '').length;
  return `${characters} characters, ${sections} main items, ${facts.tasks.length} tasks, ${duties} duties, ${facts.targets.length} goals`;
}

/** What was left out, a line a kind, with examples. */
function leftLines(left: readonly LeftOut[]): string[] {
  const kinds = [...new Set(left.map(({ what }) => what))];
  return kinds.map((kind) => {
    const words = left.filter(({ what }) => what === kind).map((each) => `“${each.words}”`);
    const more = words.length > EXAMPLES ? ` and ${words.length - EXAMPLES} more` : '';
    return `  left out as ${kind}: ${words.slice(0, EXAMPLES).join(', ')}${more}`;
  });
}

function checksOf({ source, said, policy }: Added, missing: readonly string[]): string[] {
  const guesses = said.filter(({ basis }) => basis === 'guessed').map(({ field }) => field);
  const warnings = policy.messages.filter(({ severity }) => severity === 'warning');
  return [
    `policy.yaml: ${guesses.join(', ')} ${guesses.length === 1 ? 'is' : 'are'} guessed`,
    ...(missing.length > 0 ? [`not found in the text: ${missing.join(', ')}`] : []),
    ...(source.notes ?? []),
    ...(source.format === 'PDF' ? ['policy.txt against the PDF: the order of columns, tables, joined lines'] : []),
    ...(source.left.some(({ what }) => what === 'furniture')
      ? ['that nothing of the document is among what was left out']
      : []),
    ...warnings.slice(0, EXAMPLES).map(({ line, reason, code }) => `policy.txt:${line}: ${reason} [${code}]`),
    ...(warnings.length > EXAMPLES ? [`${warnings.length - EXAMPLES} more messages: npm run compile`] : []),
  ];
}
