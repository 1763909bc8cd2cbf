/** Lines of a text as they grow from the words of a page. */
export class LineWriter {
  private readonly lines: string[] = [];
  private line = '';
  private label = '';

  /** @param isPreserved true where line breaks in the words are breaks of lines */
  add(value: string, isPreserved: boolean): void {
    if (isPreserved && /[\r\n]/.test(value)) {
      value.split(/\r?\n/).forEach((part, index) => {
        if (index > 0) this.breakLine();
        this.add(part, false);
      });
      return;
    }
    const words = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.label !== '' && words.trim() !== '') {
      this.line += this.label;
      this.label = '';
      this.line += words.trimStart();
    } else this.line += words;
  }

  addLines(lines: string[]): void {
    for (const line of lines) this.lines.push(line);
  }

  breakLine(): void {
    if (this.line.trim() !== '') this.lines.push(this.line.trim());
    this.line = '';
  }

  /** Puts a label before the next words. */
  awaitWords(label: string): void {
    this.label = label;
  }

  /** The last character of the line. */
  last(): string {
    return this.line.trimEnd().slice(-1);
  }

  text(): string {
    this.breakLine();
    let first = 0;
    let end = this.lines.length;
    while (first < end && this.lines[first] === '') first++;
    while (end > first && this.lines[end - 1] === '') end--;
    return `${this.lines.slice(first, end).join('\n')}\n`;
  }
}
