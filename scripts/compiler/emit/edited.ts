/** The mark that an editor leaves on a fact. */
import type { Edited } from '../../../src/schemas/edited.ts';

/** As a field of an entry; none for a fact that stands as it was read. */
export function edited({ editor }: { editor?: Edited }): { editor?: Edited } {
  return editor ? { editor } : {};
}
