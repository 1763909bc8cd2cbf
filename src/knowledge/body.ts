/**
 * The elements of a policy's MDX body, read from its text: enough to check references and to list mentions
 * without rendering. The elements and their attributes are told in `src/schemas/mdx-vocabulary.md`.
 */

export interface BodyElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Identifier of the innermost item that holds the element, as far as the text before it tells. */
  path: string | null;
}

const TAG = /<(\/?)([A-Z]\w*)((?:\s+\w+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;
const ATTRIBUTE = /(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g;
/** Elements that open an item of their own, so that `#path` leads to them. */
export const HOLDERS: ReadonlySet<string> = new Set(['Section', 'Box', 'Annex', 'Row']);

export function elementsOf(body: string): BodyElement[] {
  const elements: BodyElement[] = [];
  const open: (string | null)[] = [];
  for (const [, slash, name = '', rest = ''] of body.matchAll(TAG)) {
    if (slash) {
      if (HOLDERS.has(name)) open.pop();
      continue;
    }
    const attributes = attributesOf(rest);
    const path = attributes.path ?? open.findLast((each) => each !== null) ?? null;
    if (HOLDERS.has(name)) open.push(attributes.path ?? null);
    elements.push({ name, attributes, path });
  }
  return elements;
}

/** Every place of a policy that an address can name. */
export function anchorsOf(elements: readonly BodyElement[]): ReadonlySet<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.path ?? []));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, key, quoted, braced]) => [key, quoted ?? braced ?? '']),
  );
}
