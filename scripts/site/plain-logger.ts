// What Astro tells while it works, but for news of nothing: a folder without indicators, or without outlines, is as it
// should be, and no content config file is to be checked for errors.

import nodeLogger from 'astro/logger/node';

const NOTHING = [
  /^The collection "\w+" does not exist or is empty/,
  /^No files found matching /,
  /^The base directory "[^"]*" does not exist/,
];

type Destination = ReturnType<typeof nodeLogger>;

/** Astro's own logger with fewer words. */
export default function plainLogger(): Destination {
  const logger = nodeLogger();
  return { ...logger, write: (event) => void (isOfNothing(event.message) || logger.write(event)) };
}

/** Whether a message only says that a part of the content is empty. */
export function isOfNothing(message: string): boolean {
  return NOTHING.some((pattern) => pattern.test(message));
}
