/** Dated commitments as a calendar file (iCalendar, RFC 5545): one all-day event each, the same bytes at every build. */
import { createEvents, type EventAttributes } from 'ics';

export interface CalendarEvent {
  /** Unique and permanent: the id of what is due, with its collection before it. */
  id: string;
  /** The day on which it is due, `2021-03-31`. */
  date: string;
  title: string;
  /** The words of the source and how the day was read from them. */
  description: string;
  /** The absolute address of the page that tells more. */
  url: string;
  /** The day the policy was issued or, where it does not say, 1 January of the year due: when the event came to be. */
  created?: string | null;
}

/**
 * @param name Name of the calendar, as programs show it.
 * @param host Domain under which the identifiers are unique.
 * @throws Error when an event is no valid one.
 */
export function toCalendar(name: string, host: string, events: readonly CalendarEvent[]): string {
  const attributes = events.map(({ id, date, title, description, url, created }) => {
    const start = dayOf(date);
    // `timestamp` is a documented attribute that the library's types leave out.
    const event: EventAttributes & { timestamp: number } = {
      uid: `${encodeURIComponent(id)}@${host}`,
      start,
      end: dayAfter(start),
      title,
      description,
      url,
      timestamp: Date.parse(created ?? `${date.slice(0, 4)}-01-01`),
      calName: name,
      productId: 'policy-atlas',
      transp: 'TRANSPARENT',
    };
    return event;
  });
  const { error, value } = createEvents(attributes, { calName: name, productId: 'policy-atlas' });
  if (error || !value) throw error ?? new Error(`The calendar ${name} could not be written.`);
  return foldedByOctets(value);
}

/** No line of a calendar holds more octets (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** The library folds lines by characters, of which a Chinese one takes three octets: they are joined and folded anew. */
function foldedByOctets(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.flatMap(foldedLine).join('\r\n');
}

function foldedLine(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LONGEST_LINE) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece];
}

type Day = [year: number, month: number, day: number];

function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** The end of an all-day event is the day after it. */
function dayAfter([year, month, day]: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()];
}
