// Values of command-line options, checked.

import { InvalidArgumentError } from 'commander';

/** Reads a port number; commander prints the message. */
export function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** Returns a reader of comma-separated lists, each item one of `allowed`. */
export function readListOf<const Name extends string>(allowed: readonly Name[]): (value: string) => Name[] {
  return (value) =>
    value.split(',').map((item) => {
      const name = allowed.find((one) => one === item.trim());
      if (name === undefined) throw new InvalidArgumentError(`"${item}" is none of: ${allowed.join(', ')}.`);
      return name;
    });
}
