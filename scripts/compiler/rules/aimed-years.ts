/** Which year a number is meant for: one its sentence names, one carried from before, or one its section states first. */
import type { Policy, Section } from '../tree/nodes.ts';
import { ownParagraphs, passages, sections } from '../tree/walk.ts';
import type { Quantity } from '../lex/tokens.ts';
import { yearsIn, type YearMark } from '../lex/years.ts';
import { sentencesIn } from '../lex/sentences.ts';

const GOALS = /目标/;

export interface Outlook {
  /** First year that can be ahead of the policy. */
  reference: number | null;
  /** Year aimed at before the sentence. */
  aimed: number | null;
  /** True in chapters that describe the past and present. */
  background: boolean;
}

/** First year of the period, else the year of issue, else the one that the title names: 2025年行动方案. */
export function referenceYear(policy: Policy): number | null {
  const { issued, period, title } = policy.facts.meta;
  const named = title === null ? undefined : yearsIn(title, 0, title.length)[0]?.year;
  return period?.[0] ?? (issued ? Number(issued.slice(0, 4)) : (named ?? null));
}

/** The first year that the text aims at, 0 where it names none: in the goals of a text without a date 2025年 looks ahead. */
export function firstAim(policy: Policy): number {
  let first = Infinity;
  for (const passage of passages(policy)) {
    for (const sentence of sentencesIn(policy.reading, passage)) {
      for (const mark of yearsIn(policy.reading, sentence.start, sentence.end))
        if (mark.kind === 'target') first = Math.min(first, mark.year);
    }
  }
  return Number.isFinite(first) ? first : 0;
}

/**
 * The same marks, with those that look ahead told from those that look back: 2025年，建成… looks ahead where the policy is
 * older than 2025, and so does 2030年 after 到2025年; 到2020年 looks back in a plan that starts in 2021.
 */
export function marksAhead(marks: YearMark[], { reference, aimed, background }: Outlook): YearMark[] {
  let last = aimed;
  return marks.map((mark) => {
    const kind = kindAhead(mark, reference, last, background);
    if (kind === 'target') last = mark.year;
    return { start: mark.start, end: mark.end, year: mark.year, kind, during: mark.during };
  });
}

function kindAhead(
  mark: YearMark,
  reference: number | null,
  aimed: number | null,
  background: boolean,
): YearMark['kind'] {
  if (background && mark.during) return 'status';
  if (mark.kind === 'target') return reference !== null && mark.year < reference ? 'status' : 'target';
  if (background) return mark.kind;
  if (mark.kind === 'past') return reference && mark.year > reference ? 'target' : 'past';
  if (mark.kind !== 'status') return mark.kind;
  return (reference !== null && mark.year >= reference) || (aimed !== null && mark.year > aimed) ? 'target' : 'status';
}

/** The year nearest before the quantity; one behind it is for what follows. */
export function yearFor(quantity: Quantity, marks: YearMark[]): YearMark | null {
  const before = marks.filter(
    (mark) => mark.start < quantity.core.start && (mark.kind === 'target' || mark.kind === 'attached'),
  );
  return before.at(-1) ?? null;
}

/** Sections that set goals, and those below them. */
export function goalSections(policy: Policy): Set<Section> {
  const found = new Set<Section>();
  for (const { section, parents } of sections(policy)) {
    if ([...parents, section].some((item) => GOALS.test(item.heading ?? ''))) found.add(section);
  }
  return found;
}

/**
 * Years that hold for whole items: one that the heading of the item or of one above names (（一）起步阶段（2024—2025年）), else
 * one that a goals section states first.
 */
export function sectionYears(policy: Policy): Map<Section, number> {
  const years = new Map<Section, number>();
  const reference = referenceYear(policy);
  for (const { section, parents } of sections(policy)) {
    const parent = parents.at(-1);
    const isBelowGoals = parents.some((above) => GOALS.test(above.heading ?? ''));
    const inherited = parent && years.get(parent);
    const stated = parent && isBelowGoals ? statedIn(policy, parent) : undefined;
    const year = yearOfHeading(section.heading, reference) ?? stated ?? inherited;
    if (year !== undefined) years.set(section, year);
  }
  return years;
}

function statedIn(policy: Policy, section: Section): number | undefined {
  const marks = ownParagraphs(section).flatMap(({ range }) => yearsIn(policy.reading, range.start, range.end));
  return marks.filter((mark) => mark.kind === 'target').at(-1)?.year;
}

/** The one year of a heading, or the last of its span: 2024年起步突破, 提升阶段（2026—2027年）. */
function yearOfHeading(heading: string | null, reference: number | null): number | undefined {
  if (!heading) return undefined;
  const marks = yearsIn(heading, 0, heading.length).filter(({ kind }) => kind === 'target' || kind === 'status');
  const year = marks.length === 1 ? marks[0]?.year : undefined;
  return year !== undefined && (reference === null || year >= reference) ? year : undefined;
}
