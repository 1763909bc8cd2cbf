/** How much of a text became facts, and how much is only shown: counted character by character, white space apart. */
import type { SourceSpan } from '../schemas/source.ts';
import type { BodyNode } from './body-tree.ts';

/**
 * `facts` sentences, clauses and rows that a fact quotes; `structure` titles, labels, headings, signatures and what a
 * copy added; `names` bodies, places, industries … named anywhere else; `rest` text that is shown and searched only.
 */
export const COVERAGE = ['facts', 'structure', 'names', 'rest'] as const;
export type CoverageClass = (typeof COVERAGE)[number];
export type Coverage = Readonly<Record<CoverageClass, number>>;

type Range = Pick<SourceSpan, 'start' | 'end'>;

/** Lines before the first item that are running text; all others say what the document is. */
const RUNNING = new Set(['preamble', 'letter', 'contents']);
const STRUCTURE = new Set(['Head', 'Label', 'RunIn', 'Back', 'Markup']);
const NAMES = new Set(['Agency', 'Duty', 'Place', 'Industry', 'Organization', 'Base']);

/**
 * Every character counts once, for the first class that holds it.
 *
 * @param body the tree of the body, read beside `source`
 * @param quoted ranges that facts quote
 */
export function coverageOf(source: string, body: BodyNode, quoted: readonly Range[]): Coverage {
  const elements = [...descendants(body)];
  const rows = elements.filter(({ name }) => name === 'Row');
  const layers: Record<Exclude<CoverageClass, 'rest'>, readonly Range[]> = {
    facts: [...quoted, ...rows.filter((row) => quoted.some(({ start }) => row.start <= start && start < row.end))],
    structure: elements.filter(isStructure),
    names: elements.filter(({ name }) => NAMES.has(name ?? '')),
  };
  const classes = new Array<CoverageClass>(source.length).fill('rest');
  for (const name of ['names', 'structure', 'facts'] as const) {
    for (const { start, end } of layers[name]) classes.fill(name, start, end);
  }
  const counts = { facts: 0, structure: 0, names: 0, rest: 0 };
  classes.forEach((name, at) => {
    if (/[^\s\uFEFF]/.test(source[at]!)) counts[name] += 1;
  });
  return counts;
}

function isStructure({ name, attributes }: BodyNode): boolean {
  if (name === 'Front') return !RUNNING.has(attributes['kind'] ?? '');
  return STRUCTURE.has(name ?? '') || (name === 'Row' && attributes['kind'] === 'head');
}

function* descendants(node: BodyNode): Generator<BodyNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}
