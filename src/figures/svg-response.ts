/** The answer of an address that serves a figure as a file. */
import type { Figure } from './figure.ts';
import { literalStyles } from './literal-styles.ts';
import { svgFile } from './svg-markup.ts';

export function svgResponse(figure: Figure): Response {
  return new Response(svgFile(figure, literalStyles()), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
}
