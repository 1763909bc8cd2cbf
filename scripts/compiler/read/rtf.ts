/** RTF to the plain text the parser reads, by way of a page. */
import { damaged } from './errors.ts';
import { documentText } from './html.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { escaped, noteItem, noteMark } from './page-of.ts';
import { RtfTable } from './rtf-table.ts';
import { encodingOfCharset, encodingOfPage, SIGNS, SILENT_GROUPS, type GroupState } from './rtf-state.ts';
import { rtfTokens, type RtfToken } from './rtf-tokens.ts';
import { partedLabel } from './list-counter.ts';

/** Groups nest no deeper in any document. */
const DEEPEST = 1000;

/**
 * Words of an RTF file with the numbers that its lists show, which it holds beside them.
 *
 * @throws SourceError where it breaks off
 */
export function rtfToText(bytes: Uint8Array): { text: string; left: LeftOut[] } {
  const reader = new RtfReader();
  for (const token of rtfTokens(Buffer.from(bytes).toString('latin1'))) reader.take(token);
  const html = reader.end();
  if (html === null) throw damaged('RTF');
  return { text: documentText(html), left: reader.left };
}

/** Where words are being written: the body, a note or a text box. */
class Story {
  html = '';
  line = '';
  readonly table = new RtfTable();

  endParagraph(): void {
    if (this.table.isOpen) this.table.addLine(this.line);
    else this.html += `${this.table.takeHtml()}<p>${this.line}</p>\n`;
    this.line = '';
  }

  end(): string {
    if (this.line !== '') this.endParagraph();
    return this.html + this.table.takeHtml();
  }
}

class RtfReader {
  readonly left: LeftOut[] = [];
  private readonly groups: GroupState[] = [];
  private state: GroupState = {
    into: 'text',
    isHidden: false,
    encoding: 'windows-1252',
    skip: 1,
    raised: null,
    close: null,
  };
  private readonly fonts = new Map<number, string>();
  private font: number | null = null;
  private page = 'windows-1252';
  private bytes: number[] = [];
  private toSkip = 0;
  private isIgnorable = false;
  private stories: Story[] = [new Story()];
  private readonly notes: string[] = [];
  private isWhole = true;

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.byte(token.byte);
      return;
    }
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else this.word(token.name, token.value);
  }

  /** The page; null where groups are left open. */
  end(): string | null {
    this.flush();
    if (!this.isWhole || this.groups.length > 0) return null;
    return this.stories.map((story) => story.end()).join('') + this.notes.join('');
  }

  private get story(): Story {
    return this.stories.at(-1) as Story;
  }

  private open(): void {
    if (this.groups.length >= DEEPEST) this.isWhole = false;
    else this.groups.push(this.state);
    this.state = { ...this.state, close: null };
    this.toSkip = 0;
    this.isIgnorable = false;
  }

  private close(): void {
    this.state.close?.();
    this.state = this.groups.pop() ?? this.state;
    this.toSkip = 0;
  }

  private byte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (this.state.into !== null) this.bytes.push(byte);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.write(new TextDecoder(this.state.encoding).decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private write(words: string): void {
    if (this.state.into === null) return;
    if (this.state.isHidden) {
      if (words.trim() !== '') this.left.push(leftOut('hidden text', words));
      return;
    }
    const { raised } = this.state;
    this.story.line += raised ? `<${raised}>${escaped(words)}</${raised}>` : escaped(words);
  }

  private word(name: string, value: number | null): void {
    const isIgnorable = this.isIgnorable;
    this.isIgnorable = name === '*';
    if (name === 'u' && value !== null) {
      this.write(String.fromCharCode(value < 0 ? value + 65536 : value));
      this.toSkip = this.state.skip;
    } else if (SILENT_GROUPS.has(name) || (isIgnorable && !OPENED.has(name))) this.silence(name);
    else if (this.state.into === null) this.fontTable(name, value);
    else if (SIGNS[name] !== undefined) this.write(SIGNS[name]);
    else if (!this.story.table.take(name, value, this.story.line, () => (this.story.line = '')))
      this.shape(name, value);
  }

  private silence(name: string): void {
    if (/^(?:header|footer)/.test(name)) return this.pageHead();
    this.state.into = null;
    if (name === 'fonttbl') this.font = null;
  }

  /** The head or foot of a page, told once. */
  private pageHead(): void {
    this.stories.push(new Story());
    this.state.close = () => {
      const { words } = leftOut('page head', documentText(this.stories.pop()?.end() ?? ''));
      if (words !== '' && !this.left.some((each) => each.words === words)) this.left.push({ what: 'page head', words });
    };
  }

  /** {\fonttbl{\f1\fcharset134 …}} */
  private fontTable(name: string, value: number | null): void {
    if (name === 'f') this.font = value;
    const encoding = name === 'fcharset' && value !== null ? encodingOfCharset(value) : null;
    if (encoding && this.font !== null) this.fonts.set(this.font, encoding);
  }

  private shape(name: string, value: number | null): void {
    const { state } = this;
    if (name === 'par' || name === 'sect' || name === 'page') this.story.endParagraph();
    else if (name === 'line') this.story.line += '<br>';
    else if (name === 'v') state.isHidden = value !== 0;
    else if (name === 'deleted') state.isHidden = value !== 0;
    else if (name === 'super' || name === 'sub') state.raised = value === 0 ? null : name === 'super' ? 'sup' : 'sub';
    else if (name === 'nosupersub') state.raised = null;
    else if (name === 'plain') Object.assign(state, { isHidden: false, raised: null, encoding: this.page });
    else if (name === 'uc') state.skip = value ?? 1;
    else if (name === 'ansicpg') this.page = state.encoding = encodingOfPage(value ?? 0) ?? state.encoding;
    else if (name === 'f') state.encoding = this.fonts.get(value ?? -1) ?? this.page;
    else if (name === 'listtext' || name === 'pntext') this.label();
    else if (name === 'footnote') this.note();
    else if (name === 'shptxt') this.box();
  }

  /** The number that a list shows: {\listtext 一、\tab} */
  private label(): void {
    const { line } = this.story;
    this.story.line = '';
    this.state.close = () => {
      const label = this.story.line.replace(/[\s\u00A0]+/g, ' ').replace(/^[\uF000-\uF0FF·]\s*$/, '●');
      this.story.line = line + partedLabel(label);
    };
  }

  private note(): void {
    const number = this.notes.push('');
    this.story.line += noteMark(number);
    this.stories.push(new Story());
    this.state.raised = null;
    this.state.close = () => {
      this.notes[number - 1] = noteItem(number, this.stories.pop()?.end() ?? '');
    };
  }

  /** A text box follows the paragraphs written so far. */
  private box(): void {
    this.stories.push(new Story());
    this.state.close = () => {
      const html = this.stories.pop()?.end() ?? '';
      this.story.html += html;
    };
  }
}

/** Groups marked as ignorable that are read all the same. */
const OPENED = new Set(['shpinst', 'shptxt', 'listtext', 'pntext', 'ud', 'shp', 'nesttableprops', 'footnote', 'cs']);
