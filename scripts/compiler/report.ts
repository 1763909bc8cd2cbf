/** Messages about a text, as plain data: each has a severity, a code, a place, a reason and a hint. */
import type { Point } from 'unist';

export type Code =
  | 'encoding'
  | 'label-order'
  | 'label-glitch'
  | 'label-repeated'
  | 'bracket-unclosed'
  | 'clause-without-role'
  | 'rule-not-understood'
  | 'unknown-agency'
  | 'region-ambiguous'
  | 'row-missing-cell'
  | 'table-not-understood'
  | 'text-after-end'
  | 'no-outline'
  | 'spaced-copy'
  | 'direction-marks'
  | 'correction-without-words'
  | 'correction-without-fact'
  | 'correction-without-effect'
  | 'version-found'
  | 'version-ambiguous'
  | 'relation-circle';

/** A warning asks somebody to look; an info needs no action. Whatever is read, nothing is an error. */
export type Severity = 'warning' | 'info';

export interface Message {
  severity: Severity;
  code: Code;
  /** Place in the source: line and column from 1, offset in UTF-16 units from 0. */
  line: number;
  column: number;
  offset: number;
  /** What was found. */
  reason: string;
  /** What to do about it. */
  hint: string;
}

/** What the steps of one parse have to say, in the order they said it. */
export type Messages = Message[];

/** Adds a warning. `--strict` fails on warnings. */
export function warn(messages: Messages, place: Point, code: Code, reason: string, hint: string): void {
  say('warning', messages, place, code, reason, hint);
}

/** Adds a remark that needs no action. */
export function remark(messages: Messages, place: Point, code: Code, reason: string, hint: string): void {
  say('info', messages, place, code, reason, hint);
}

function say(severity: Severity, messages: Messages, place: Point, code: Code, reason: string, hint: string): void {
  const { line, column, offset = 0 } = place;
  messages.push({ severity, code, line, column, offset, reason, hint });
}
