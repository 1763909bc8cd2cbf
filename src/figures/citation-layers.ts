/** Who cites what: policies of the corpus on the left, from the highest level down, what they cite from outside on the right. */
import { linkHorizontal } from 'd3-shape';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { titled, words } from '../i18n/zh-CN.ts';
import type { CitationLayers } from '../knowledge/citation-layers.ts';
import { badge, lineHeight, lines, link, linesOf, rect, text } from './chart-parts.ts';
import { tenth } from './tenth.ts';
import {
  narrowColumns,
  placeLayers,
  wideColumns,
  type Columns,
  type DocumentPlace,
  type PolicyPlace,
} from './citation-layers-layout.ts';
import type { Drawing, Figure } from './figure.ts';

type Point = [x: number, y: number];
const curve = linkHorizontal<{ source: Point; target: Point }, Point>();

export function citationLayersFigure(layers: CitationLayers): Figure {
  const text = words.charts.lineage;
  const shared = layers.outside.filter(({ links }) => new Set(links.map(({ from }) => from)).size > 1);
  return {
    id: 'citation-layers',
    title: text.title,
    description: text.description(layers.policies.length, layers.outside.length, layers.inside.length),
    caption: text.caption(layers.inside.length, shared.map(({ title }) => title)), // prettier-ignore
    wide: drawn(layers, wideColumns),
    narrow: drawn(layers, narrowColumns),
  };
}

function drawn(layers: CitationLayers, columns: Columns): Drawing {
  const place = placeLayers(layers, columns);
  const boxes = new Map(place.policies.map((policy) => [policy.policy.id, policy]));
  const heads = [
    text(0, 15, words.charts.lineage.held, 'head'),
    ...(place.documents.length > 0 ? [text(columns.documents, 15, words.charts.lineage.notHeld, 'head')] : []),
  ];
  const children: ElementContent[] = [
    ...heads,
    ...place.policies.flatMap((each, at) => policyDrawn(each, place.policies[at - 1])),
    ...layers.inside.map((each) => arcDrawn(each, boxes)),
    ...place.documents.flatMap((each) => documentDrawn(each, boxes, columns)),
  ];
  return { width: columns.width, height: place.height, children };
}

function policyDrawn({ policy, box, title }: PolicyPlace, before: PolicyPlace | undefined): ElementContent[] {
  const level = policy.level ? words.level[policy.level] : words.levelUnknown;
  const badgeAt = box.y + 22 + title.length * lineHeight('label');
  const children = [rect(box, 'chart-inside'), ...lines(box.x + 8, box.y + 18, title, 'label')];
  return [
    ...(before?.policy.level === policy.level ? [] : [text(box.x, box.y - 6, level, 'small', 'start', 'chart-strong')]),
    link(policy.href, box, children, policy.shortTitle),
    ...badge(box.x + 8, badgeAt, policy.standing, policy.stage),
  ];
}

/** A policy that cites another of the corpus: an arc on the left, thick at the cited end. */
function arcDrawn(
  { from, to, href, item }: CitationLayers['inside'][number],
  boxes: ReadonlyMap<string, PolicyPlace>,
): Element {
  const [citing, cited] = [boxes.get(from)!, boxes.get(to)!];
  const [start, end] = [citing, cited].map(({ box }): Point => [box.x, box.y + box.height / 2]) as [Point, Point];
  const d = `M${start.map(tenth).join(' ')}C${tenth(start[0] - 32)} ${tenth(start[1])} ${tenth(end[0] - 32)} ${tenth(end[1])} ${end.map(tenth).join(' ')}`;
  const name = words.charts.lineage.citation(citing.policy.shortTitle, item, titled(cited.policy.shortTitle));
  return s(
    'a',
    { className: ['chart-link'], href, ariaLabel: name },
    s('path', { className: ['chart-curve'], d }),
    s('circle', { className: ['chart-done'], cx: tenth(end[0]), cy: tenth(end[1]), r: 4 }),
  );
}

function documentDrawn(
  { document, box, title, ports }: DocumentPlace,
  boxes: ReadonlyMap<string, PolicyPlace>,
  columns: Columns,
) {
  const room = columns.width - columns.titles - 6;
  const number = document.number ? linesOf(document.number, room, 'small') : [];
  const tall = title.length * lineHeight('label') + number.length * lineHeight('small');
  const first = box.y + (box.height - tall) / 2 + 13;
  const target = { x: columns.titles, y: box.y, width: room, height: box.height };
  return [
    rect(box, 'chart-outside'),
    ...ports.flatMap((port) => portDrawn(port, box.x, columns, boxes.get(port.link.from)!, document.title)),
    link(
      document.href,
      target,
      [
        ...lines(columns.titles, first, title, 'label'),
        ...lines(columns.titles, first + title.length * lineHeight('label'), number, 'small'),
      ],
      [document.title, document.number].filter(Boolean).join(' '),
    ),
  ];
}

/** The citing item as a link, and the curve from its policy, which the styles bring out with it. */
function portDrawn(
  { link: { href, item }, y }: DocumentPlace['ports'][number],
  x: number,
  columns: Columns,
  { box, policy }: PolicyPlace,
  cited: string,
): Element[] {
  const d = curve({ source: [box.x + box.width, box.y + box.height / 2], target: [x, y] })!;
  const rounded = d.replace(/\d+\.\d+/g, (number) => String(tenth(Number(number))));
  const area = { x, y: y - 12, width: columns.titles - x - 4, height: 24 };
  return [
    link(
      href,
      area,
      [text(x + 6, y + 4, item, 'small')],
      words.charts.lineage.citation(policy.shortTitle, item, cited),
    ),
    s('path', { className: ['chart-curve'], d: rounded }),
  ];
}
