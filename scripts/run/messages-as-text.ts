// Messages about texts, as a terminal shows them.

import type { Message } from '../compiler/report.ts';

/** A text by its name, with what there is to say about it. */
export interface Told {
  path: string;
  messages: readonly Message[];
}

/**
 * All messages in the order of their places, a file a block, every hint on a line of its own; a file without any is
 * left out.
 *
 *     plan.txt
 *     6:12  warning  “镇星际贸易办公室” is not in the registry.  unknown-agency
 *           It is kept under this name; add it to the registry with its level and aliases.
 *
 *     1 warning
 */
export function messagesAsText(files: readonly Told[]): string {
  const told = files.filter(({ messages }) => messages.length > 0);
  return [...told.map(block), tally(told.flatMap(({ messages }) => messages))].join('\n\n');
}

function block({ path, messages }: Told): string {
  const sorted = [...messages].sort((a, b) => a.offset - b.offset);
  const places = sorted.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map((place) => place.length));
  const rows = sorted.map(({ severity, code, reason, hint }, index) => {
    const place = (places[index] ?? '').padEnd(width);
    return `${place}  ${severity.padEnd('warning'.length)}  ${reason}  ${code}\n${' '.repeat(width + 2)}${hint}`;
  });
  return [path, ...rows].join('\n');
}

/** 3 warnings, 1 remark */
function tally(messages: readonly Message[]): string {
  const count = (severity: Message['severity'], word: string) => {
    const { length } = messages.filter((message) => message.severity === severity);
    return length === 0 ? [] : [`${length} ${word}${length === 1 ? '' : 's'}`];
  };
  return [...count('warning', 'warning'), ...count('info', 'remark')].join(', ');
}
