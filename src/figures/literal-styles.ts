/**
 * The styles of figures for a file of their own: programs that open SVG files know neither the page's custom properties
 * nor, many of them, custom properties at all, so each is replaced by its value in light colours.
 */
import figures from '../styles/figures.css?raw';
import charts from '../styles/figures-charts.css?raw';
import map from '../styles/figures-map.css?raw';
import graph from '../styles/figures-graph.css?raw';
import tokens from '../styles/tokens.css?raw';

/** @throws Error when the style sheet uses a property that the tokens don't define. */
export function literalStyles(): string {
  return literal([figures, charts, graph, map].join('\n'), tokens);
}

/**
 * @param sheet Style rules without nesting
 * @param properties A style sheet whose first rule defines the custom properties
 */
export function literal(sheet: string, properties: string): string {
  const first = properties.slice(0, properties.indexOf('}'));
  const values = new Map(
    [...first.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`Figures use ${name}, which the tokens don't define.`);
      return value;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
