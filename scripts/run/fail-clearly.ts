// How a command ends that cannot do its work.

/**
 * Does a command's work and makes what it returns the exit status. What it throws is told in one line, without a stack:
 * a keeper can mend a file, not a program.
 */
export async function endingWith(work: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
