/**
 * Marks what was due before today, by the reader's own clock: pages are built once and must not know the day.
 */
import { goals as words } from '../i18n/zh-CN/goals.ts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-due]')) {
  if (time.dateTime >= today) continue;
  const tag = document.createElement('span');
  tag.className = 'tag';
  tag.textContent = words.deadlines.past;
  time.after(' ', tag);
}
for (const note of document.querySelectorAll<HTMLElement>('[data-past-note]')) note.hidden = false;
