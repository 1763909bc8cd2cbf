/**
 * Where everything of the citation layers stands: the policies in a column from the highest level down, what they cite
 * from outside in a second column, ordered by who cites it so that few curves cross, and a port for every citation.
 */
import { mean } from 'd3-array';
import type { CitationLayers, LayerLink, LayerPolicy } from '../knowledge/citation-layers.ts';
import { lineHeight, linesOf, type Box } from './chart-parts.ts';
import { NARROW, WIDE } from './chart-sizes.ts';

export interface Columns {
  width: number;
  /** Right edge of the policies. */
  policies: number;
  /** Left edge of the documents, of their ports, of their titles. */
  documents: number;
  titles: number;
}

export const wideColumns: Columns = { width: WIDE, policies: 200, documents: 330, titles: 400 };
export const narrowColumns: Columns = { width: NARROW, policies: 108, documents: 142, titles: 200 };

export interface PolicyPlace {
  policy: LayerPolicy;
  box: Box;
  title: readonly string[];
}

export interface DocumentPlace {
  document: CitationLayers['outside'][number];
  box: Box;
  title: readonly string[];
  ports: readonly { link: LayerLink; y: number }[];
}

export interface LayersPlace {
  policies: readonly PolicyPlace[];
  documents: readonly DocumentPlace[];
  height: number;
}

const TOP = 34;
const PORT = 24;
const GAP = 8;

export function placeLayers(layers: CitationLayers, columns: Columns): LayersPlace {
  const rank = new Map(layers.policies.map(({ id }, at) => [id, at]));
  const rankOf = ({ from }: LayerLink) => rank.get(from) ?? 0;
  const weight = ({ links }: CitationLayers['outside'][number]) => mean(links, rankOf) ?? 0;
  let y = TOP;
  const documents = layers.outside
    .toSorted((a, b) => weight(a) - weight(b))
    .map((document): DocumentPlace => {
      const place = placeDocument(
        document,
        document.links.toSorted((a, b) => rankOf(a) - rankOf(b)),
        columns,
        y,
      );
      y += place.box.height + GAP;
      return place;
    });
  const policies = placePolicies(layers.policies, documents, columns, layers.inside.length > 0 ? 26 : 0);
  const bottoms = [...policies, ...documents].map(({ box }) => box.y + box.height);
  return { policies, documents, height: Math.max(TOP, ...bottoms) + 6 };
}

function placeDocument(
  document: CitationLayers['outside'][number],
  links: readonly LayerLink[],
  columns: Columns,
  y: number,
): DocumentPlace {
  const room = columns.width - columns.titles - 6;
  const number = document.number ? linesOf(document.number, room, 'small') : [];
  const title = linesOf(document.title, room, 'label');
  const height =
    Math.max(links.length * PORT, title.length * lineHeight('label') + number.length * lineHeight('small') + 6) + 6;
  const box = { x: columns.documents, y, width: columns.width - columns.documents - 0.5, height };
  const first = y + height / 2 - ((links.length - 1) * PORT) / 2;
  return { document, box, title, ports: links.map((link, at) => ({ link, y: first + at * PORT })) };
}

/** Each beside the middle of what it cites, none on another. */
function placePolicies(
  policies: readonly LayerPolicy[],
  documents: readonly DocumentPlace[],
  columns: Columns,
  margin: number,
) {
  let free = TOP;
  return policies.map((policy, at): PolicyPlace => {
    const title = linesOf(policy.shortTitle, columns.policies - margin - 16, 'label');
    const height = title.length * lineHeight('label') + 32;
    const above = policies[at - 1]?.level === policy.level ? 0 : 22;
    const ports = documents.flatMap(({ ports }) => ports.filter(({ link }) => link.from === policy.id));
    const wanted = (mean(ports, ({ y }) => y) ?? free) - height / 2;
    const y = Math.max(free + above, wanted);
    free = y + height + GAP;
    return { policy, box: { x: margin + 0.5, y, width: columns.policies - margin, height }, title };
  });
}
