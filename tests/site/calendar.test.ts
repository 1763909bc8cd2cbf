/** Calendar files keep to their format whatever words they carry. */
import { expect, test } from 'vitest';
import { toCalendar } from '../../src/data/calendar.ts';

const title = '建成'.repeat(40) + '🏭'.repeat(20);
const event = {
  id: 'task:甲/1',
  date: '2026-12-31',
  title,
  description: '说明，'.repeat(50),
  url: 'https://a.example/',
};

test('no line is longer than 75 octets, no character is parted, and unfolded lines are whole', () => {
  const calendar = toCalendar('期限', 'a.example', [event]);
  const lines = calendar.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(calendar).not.toContain('\uFFFD');
  expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});

test('the day after is its end, and the same event has the same bytes', () => {
  const calendar = toCalendar('期限', 'a.example', [event]);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261231');
  expect(calendar).toContain('DTEND;VALUE=DATE:20270101');
  expect(toCalendar('期限', 'a.example', [event])).toBe(calendar);
});
