/** Makes elements in one expression. */

/** Anything falsy is left out. */
export type Child = Node | string | false | null | undefined;

/**
 * @param attributes `class`, `href`, `data-id` …; null leaves one out
 * @example element('a', { href: '/' }, '首页')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}
