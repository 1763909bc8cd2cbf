/** Where the names of a text are read. */
import type { Level } from '../../../src/schemas/policy.ts';
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import type { Registry } from '../gazetteer/registry.ts';
import type { KnownBody } from '../tree/facts.ts';

/** What a policy's own level and place say about the names in it. */
export interface Scope {
  registry: Registry;
  /** The place governed and all above it, nearest first. */
  chain: PlaceEntry[];
  level: Level | null;
  /** Prefix that a bare name takes when the list gives none: 市, 省, 石桥镇. */
  home: string | null;
  /** Name of the place governed, as far as the text tells. */
  region: string | null;
  /** Bodies without an entry in the registry that the text has named so far, by their ids. */
  bodies: Map<string, KnownBody>;
}
