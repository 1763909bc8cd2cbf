// How a command ends that cannot do its work.

/** What JavaScript throws by itself; a message for people is none of these. */
const FAULTS = [TypeError, ReferenceError, RangeError, SyntaxError];

/**
 * Does a command's work and makes what it returns the exit status. What it throws is told in one line, without a stack:
 * a keeper can mend a file, not a program. A fault of the program is thrown on, with its stack.
 */
export async function endingWith(work: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (FAULTS.some((kind) => error instanceof kind)) throw error;
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
