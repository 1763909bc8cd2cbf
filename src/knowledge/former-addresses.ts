/** Where the addresses lead that moved.yaml keeps: over all changes since, to where the words stand now. */
import type { ItemPage, MovedChange, MovedFile } from '../schemas/moved.ts';

/** An address inside a policy at which something stood that is elsewhere now. */
export interface FormerAddress {
  policy: string;
  from: string;
  /** Null where the words are gone. */
  to: string | null;
  /** The collection in which it had a page. */
  page: ItemPage | null;
  /** What stood there. */
  title: string;
  /** When it moved away, ISO 8601. */
  on: string;
}

/**
 * In the order of the file. What came back to where it stood is left out; where several things stood at an address one after
 * another, each has an entry.
 */
export function formerAddresses(file: MovedFile): FormerAddress[] {
  return Object.entries(file).flatMap(([policy, changes]) =>
    changes.flatMap(({ on, addresses }, index) =>
      addresses.flatMap(({ from, to, page, title }): FormerAddress[] => {
        const now = followed(to, changes.slice(index + 1));
        return now === from ? [] : [{ policy, from, to: now, page: page ?? null, title, on }];
      }),
    ),
  );
}

/** Addresses of one change are told at once, so each change moves a thing once at most. */
function followed(address: string | null, later: readonly MovedChange[]): string | null {
  return later.reduce<string | null>((at, { addresses }) => {
    const next = addresses.find(({ from }) => from === at);
    return at !== null && next ? next.to : at;
  }, address);
}

/** Of things that stood at one address the last, by their policy, collection and address. */
export function lastAt<Each extends FormerAddress>(former: readonly Each[]): Each[] {
  return [...new Map(former.map((each) => [`${each.page} ${each.policy}/${each.from}`, each])).values()];
}
