// atlas.yaml as `npm run init` writes it: every field with its sentence above it.

import { Document, isMap, isScalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { atlas } from '../../src/schemas/atlas.ts';

/** What a keeper may say, in the shape of the file. */
export type SaidOfAtlas = z.input<typeof atlas>;

/**
 * The text of an `atlas.yaml` with all fields.
 *
 * @param said values of fields; the others get their defaults
 */
export function atlasYaml(said: SaidOfAtlas = {}): string {
  const document = new Document(atlas.parse(said));
  document.commentBefore = ' 网站的设置。每一项都可以删去，删去就用默认值。改完重新编译、生成网站。';
  comment(document.contents as unknown as YAMLMap, atlas.shape, true);
  return document.toString({ lineWidth: 0 });
}

/** Puts the sentence of every field above its key; apart from each other at the top. */
function comment(map: YAMLMap, shape: Shape, apart = false): void {
  for (const [at, { key, value }] of map.items.entries()) {
    if (!isScalar(key)) continue;
    const field = shape[String(key.value)];
    if (!field) continue;
    key.commentBefore = ` ${field.description}`;
    key.spaceBefore = apart && at > 0;
    const inner = shapeOf(field);
    if (inner && isMap(value)) comment(value, inner);
  }
}

type Shape = Record<string, z.core.$ZodType & { description?: string | undefined }>;

/** The fields below a field, through its default; null where it has none. */
function shapeOf(field: unknown): Shape | null {
  const { shape, def } = field as { shape?: Shape; def: { innerType?: unknown } };
  return shape ?? (def.innerType ? shapeOf(def.innerType) : null);
}
