/** What the base finder found, as elements: the bases from their templates, then what else the texts have. */
import { choosing } from '../../i18n/zh-CN/bases.ts';
import { found as words } from '../../i18n/zh-CN/match.ts';
import { agencyHref, entryHref, policyHref, taskHref } from '../../links.ts';
import type { Answer, Found, Meaning, Reason } from '../../match/answer.ts';
import type { MatchIndex, TargetKind } from '../../match/format.ts';
import type { Part } from '../../match/score.ts';
import type { Span } from '../../text/fold.ts';
import { element, type Child } from '../search/element.ts';

/** How many others of one kind are shown at once. */
const OTHERS = 3;
/** How many ways of understanding are shown. */
const MEANINGS = 3;

type Shown = Exclude<TargetKind, 'base'>;

/**
 * @param template The facts of a base, by its id.
 * @param compare Address of the page that compares bases.
 */
export function viewOf(
  answer: Answer,
  index: MatchIndex,
  template: (id: string) => HTMLElement | null,
  compare: string,
): HTMLElement[] {
  const { query, understood, bases, others, empty } = answer;
  return [
    ...(understood.length > 0 ? [meanings(understood)] : []),
    ...(empty
      ? [emptyNote(query, understood.length > 0, others.length > 0)]
      : [baseList(bases, index, template, compare)]),
    ...otherSections(others, index),
  ];
}

/** 双极板 → 燃料电池 → 氢能 → 新能源. */
function meanings(understood: readonly Meaning[]): HTMLElement {
  const items = understood
    .slice(0, MEANINGS)
    .map(({ path, basis }) =>
      element(
        'li',
        {},
        element('b', {}, path.join(' → ')),
        words.basis[basis] !== '' && element('span', { class: 'editorial' }, words.basis[basis]),
      ),
    );
  return element(
    'div',
    { class: 'understood' },
    element('span', { class: 'note' }, words.understood),
    element('ul', {}, ...items),
  );
}

function emptyNote(query: string, isKnown: boolean, more: boolean): HTMLElement {
  return element(
    'div',
    { class: 'match-none', 'data-empty': '' },
    element('p', {}, isKnown ? words.none(query) : words.unknown(query)),
    isKnown && element('p', { class: 'note' }, more ? words.noneMore : words.nothing),
  );
}

function baseList(
  bases: readonly Found[],
  index: MatchIndex,
  template: (id: string) => HTMLElement | null,
  compare: string,
): HTMLElement {
  const cards = bases.flatMap((found) => {
    const card = template(found.target.id);
    if (!card) return [];
    card.querySelector('[data-reasons]')?.replaceWith(reasonList(found.reasons, index));
    card.querySelector('[data-score]')?.replaceWith(scoreDetails(found));
    return [card];
  });
  return element(
    'section',
    {},
    element('h2', {}, bases.length > 1 ? words.several : words.best),
    bases.length > 1
      ? element(
          'base-picker' as 'div',
          { 'data-compare': compare },
          element('ol', { class: 'match-bases' }, ...cards),
          pickerBar(),
        )
      : element('ol', { class: 'match-bases' }, ...cards),
  );
}

/** As `PickerBar.astro` renders it. */
function pickerBar(): HTMLElement {
  const actions = element(
    'p',
    { class: 'picker-actions', hidden: '' },
    element('a', { href: '' }, choosing.compareNow),
    element('button', { type: 'button' }, choosing.clear),
  );
  return element('div', { class: 'picker-bar' }, element('p', { role: 'status' }), actions);
}

function reasonList(reasons: readonly Reason[], index: MatchIndex): HTMLElement {
  return element('ul', { class: 'quotes' }, ...reasons.map((reason) => reasonItem(reason, index)));
}

function reasonItem({ quote, policy, path, marks, part }: Reason, index: MatchIndex): HTMLElement {
  return element(
    'li',
    {},
    element('q', {}, ...markedText(quote, marks)),
    element('span', { class: 'note' }, words.grade[part.naming.grade]),
    ' ',
    sourceLink(index, policy, path),
  );
}

/** As `SourceLink.astro` renders it. */
function sourceLink({ policies }: MatchIndex, policy: number, path: string | null): HTMLElement {
  const { id, title, stage, standing } = policies[policy]!;
  return element(
    'span',
    { class: 'source' },
    element('a', { href: policyHref(id, path) }, `《${title}》`, path && element('span', { class: 'path' }, path)),
    stage !== 'issued' && element('span', { class: 'stage', 'data-stage': stage }, standing),
  );
}

function markedText(text: string, marks: readonly Span[]): Child[] {
  const pieces: Child[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

function scoreDetails({ score, parts }: Found): HTMLElement {
  const rows = parts
    .slice(0, 6)
    .map(({ understood, naming, steps, value }: Part) =>
      element(
        'tr',
        {},
        element('td', {}, naming.words === '' ? understood.words : naming.words),
        element('td', {}, words.grade[naming.grade]),
        element('td', {}, words.steps(steps)),
        element('td', { class: 'number' }, value.toFixed(2)),
      ),
    );
  return element(
    'details',
    { class: 'score' },
    element('summary', {}, words.how, ' ', element('span', { class: 'tally' }, words.score(score.toFixed(2)))),
    element('table', {}, element('tbody', {}, ...rows)),
    element('p', { class: 'note' }, words.scoreNote),
  );
}

function otherSections(others: readonly Found[], index: MatchIndex): HTMLElement[] {
  if (others.length === 0) return [];
  const kinds = (Object.keys(words.others) as Shown[]).filter((kind) =>
    others.some(({ target }) => target.kind === kind),
  );
  const groups = kinds.flatMap((kind) => {
    const list = others.filter(({ target }) => target.kind === kind).slice(0, OTHERS);
    return [
      element('h3', {}, words.others[kind]),
      element('ul', { class: 'plain-list match-others' }, ...list.map((found) => otherItem(found, index))),
    ];
  });
  return [element('section', {}, element('h2', {}, words.also), ...groups)];
}

function otherItem({ target, reasons }: Found, index: MatchIndex): HTMLElement {
  const isTask = target.kind === 'cluster' || target.kind === 'task';
  const { stage, standing } = index.policies[target.policy]!;
  const leads = (target.leads ?? []).map(([id, name]) => element('a', { href: agencyHref(id) }, name));
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('a', { href: isTask ? taskHref(target.id) : entryHref('bases', target.id) }, target.name),
      stage !== 'issued' && element('span', { class: 'stage', 'data-stage': stage }, standing),
    ),
    leads.length > 0 &&
      element('p', { class: 'names' }, element('span', { class: 'note' }, roleOf(target.leads![0]![2])), ...leads),
    reasonList(reasons.slice(0, 2), index),
  );
}

function roleOf(role: string): string {
  return words.role[role as keyof typeof words.role] ?? words.leads;
}
