// Tells how far long work has come, where somebody is looking.

/** Shorter work is done before anybody reads of it. */
const WORTH_TELLING = 20;

/**
 * A function that is told after each step how many are done, of how many. At a terminal it keeps one line up to date; a
 * log gets a line every tenth of the way.
 *
 * @param what is done: `policies read`
 */
export function progress(what: string, out: NodeJS.WriteStream = process.stderr): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    if (all < WORTH_TELLING) return;
    if (out.isTTY) out.write(`\r${done} of ${all} ${what}${done === all ? '\n' : ''}`);
    else if (done === all || done >= told + all / 10) {
      told = done;
      out.write(`${done} of ${all} ${what}\n`);
    }
  };
}
