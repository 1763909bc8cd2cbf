/** Messages for people: each has a severity, a code, a place, a reason and a hint. */
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

export type Code =
  | 'encoding'
  | 'label-order'
  | 'label-glitch'
  | 'label-repeated'
  | 'bracket-unclosed'
  | 'clause-without-role'
  | 'unknown-agency'
  | 'row-missing-cell'
  | 'text-after-end'
  | 'no-outline'
  | 'spaced-copy'
  | 'direction-marks';

/** Hangs a warning on the file. `--strict` fails on warnings. */
export function warn(file: VFile, place: Point, code: Code, reason: string, hint: string): void {
  file.message(reason, { place, ruleId: code, source: 'policy-atlas' }).note = hint;
}

/** Hangs a remark on the file that needs no action. */
export function remark(file: VFile, place: Point, code: Code, reason: string, hint: string): void {
  file.info(reason, { place, ruleId: code, source: 'policy-atlas' }).note = hint;
}

export type Severity = 'error' | 'warning' | 'info';

/** Severity of a message in words. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

/** All messages as a table for a terminal, notes included. */
export function report(files: VFile[], options: { quiet?: boolean } = {}): string {
  return reporter(files, { quiet: options.quiet ?? true, verbose: true });
}
