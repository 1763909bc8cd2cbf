/** Names as they are compared when a reader types part of one. */
export { fold as foldName } from '../text/fold.ts';
