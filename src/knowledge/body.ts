/**
 * The elements of a policy's MDX body, read from its text: enough to check references and to list mentions
 * without rendering. The elements and their attributes are told in `src/schemas/mdx-vocabulary.md`.
 */

export interface BodyElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text up to the next tag: for an inline element, its words. */
  words: string;
  /** Identifier of the innermost item that holds the element, as far as the text before it tells. */
  path: string | null;
}

const TAG = /<(\/?)([A-Z]\w*)((?:\s+\w+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>([^<]*)/g;
const ATTRIBUTE = /(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g;
/** Elements with an identifier of their own, so that `#path` leads to them. */
export const HOLDERS: ReadonlySet<string> = new Set(['Section', 'Box', 'Annex', 'Table', 'Row']);

export function elementsOf(body: string): BodyElement[] {
  const elements: BodyElement[] = [];
  const open: (string | null)[] = [];
  for (const [, slash, name = '', rest = '', words = ''] of body.matchAll(TAG)) {
    if (slash) {
      if (HOLDERS.has(name)) open.pop();
      continue;
    }
    const attributes = attributesOf(rest);
    const path = attributes.path ?? open.findLast((each) => each !== null) ?? null;
    if (HOLDERS.has(name)) open.push(attributes.path ?? null);
    elements.push({ name, attributes, words: unescape(words), path });
  }
  return elements;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key, quoted, braced]) => [key, quoted ?? braced ?? '']));
}

/** Markdown's backslashes and character references, as `remark-stringify` writes them. */
function unescape(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .trim();
}
