/** Copies text, also where the page is not served securely and so has no clipboard of its own. */

/** @returns Whether the text was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The command is deprecated, and still the only way where there is no clipboard. */
function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const { execCommand } = document as { execCommand: (this: Document, command: string) => boolean };
  const copied = execCommand.call(document, 'copy');
  document.removeEventListener('copy', fill);
  return copied;
}
