/** Everything that is due on a day that can be told, as a calendar. */
import type { APIRoute } from 'astro';
import { toCalendar } from '../../data/calendar.ts';
import { marked, standingOf, titled, words } from '../../i18n/zh-CN.ts';
import { dueList } from '../../knowledge/deadlines.ts';
import { goalName } from '../../knowledge/goal-words.ts';
import { knowledge } from '../../knowledge/index.ts';
import { entryHref, taskHref } from '../../links.ts';

export const GET: APIRoute = async ({ site }) => {
  const corpus = await knowledge();
  const text = words.goals.deadlines;
  const events = dueList(corpus).flatMap(({ id, due, verbatim, clause, statement, source, goal, task }) => {
    const policy = corpus.policyById.get(source.policy);
    if (!due || !policy) return [];
    const { data } = policy;
    const name = clause ?? (goal ? goalName(goal.data) : id);
    return {
      id: `${goal ? 'goals' : 'tasks'}/${id}`,
      date: due.date,
      title: marked(data, name),
      description: [
        statement,
        `${verbatim ? `${text.words}：${verbatim}` : text.wordsNone}（${text.reading[due.reading]}）`,
        `${titled(data.shortTitle)} ${standingOf(data)}`,
      ].join('\n'),
      url: new URL(goal ? entryHref('goals', goal.id) : taskHref(task!.id), site).href,
      created: data.issued,
    };
  });
  return new Response(toCalendar(text.calendarName, site?.hostname ?? 'localhost', events));
};
