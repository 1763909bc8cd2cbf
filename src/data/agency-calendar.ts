/** A body's dated duties as calendar events. */
import { marked, standingOf, titled, words } from '../i18n/zh-CN.ts';
import type { AgencyEntry, PolicyEntry } from '../knowledge/corpus.ts';
import { bindingDates, type DatedDuty } from '../knowledge/dated-duties.ts';
import { taskName } from '../knowledge/opening.ts';
import type { CalendarEvent } from './calendar.ts';

const text = words.agency;

/**
 * @param dated What the body has to do by when; what tells no day or binds others makes no event.
 * @param policyOf A policy by its id.
 * @param addressOf The absolute address of a task's page, by the task's id.
 */
export function agencyEvents(
  agency: AgencyEntry,
  dated: readonly DatedDuty[],
  policyOf: (id: string) => PolicyEntry,
  addressOf: (task: string) => string,
): CalendarEvent[] {
  return bindingDates(dated).map((duty) => {
    const { task, due } = duty;
    const policy = policyOf(task.data.policy).data;
    const roles = duty.roles.map((role) => words.role[role]).join('、');
    const stage = marked(policy, '');
    return {
      id: `agencies/${agency.id}/${duty.id}`,
      date: due.date,
      title: text.calendar.title(stage, roles, taskName(task.data)),
      description: [
        text.calendar.due(wordsOf(duty), [text.reading[due.reading], ...carriedYear(duty)].join('，')),
        text.calendar.quote(duty.quote),
        text.calendar.source(titled(policy.title), standingOf(policy), task.data.path),
      ].join('\n'),
      url: addressOf(task.id),
      created: policy.issued,
    };
  });
}

/** The deadline as it stands, else the year alone. */
export function wordsOf({ verbatim, year }: Pick<DatedDuty, 'verbatim' | 'year'>): string {
  return verbatim ?? (year === null ? '' : text.yearOnly(year));
}

/** That the year stands elsewhere, where it does: 年份承前文同段. */
export function carriedYear({
  verbatim,
  yearFromGoal,
  goals,
}: Pick<DatedDuty, 'verbatim' | 'yearFromGoal' | 'goals'>): string[] {
  if (yearFromGoal) return [words.goals.deadlines.yearFromGoal];
  const basis = verbatim === null ? goals[0]?.data.yearBasis : null;
  return basis && basis !== 'sentence' ? [words.yearBasis[basis]] : [];
}
