/** What the compiler says to the pages that are open while a site is worked on. */
export interface Said {
  /** Why nothing could be compiled, with file and line; null where all went well. */
  error: string | null;
  /** Warnings that no policy.yaml explains, as the command line prints them; '' for none. */
  messages: string;
}

/** Name of the event by which a page asks, and by which it is told. */
export const SAID = 'atlas:said';
