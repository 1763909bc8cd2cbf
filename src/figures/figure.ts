/**
 * What every figure of the site is: words about it, and one or two drawings of the same data. Drawings are trees of SVG
 * elements, made by pure functions from data to geometry; they become markup in `svg-markup.ts`, and the frame round them
 * on a page is `components/figure/Figure.astro`.
 */
import type { ElementContent } from 'hast';

export interface Drawing {
  /** Size of the view box, in CSS pixels at the size it is meant to be read. */
  width: number;
  height: number;
  /** What stands inside the `svg` element, made with `s()` of hastscript. Colours come from classes (styles/figures.css). */
  children: ElementContent[];
}

export interface Figure {
  /** Unique on its page; prefix of every id inside the drawing. */
  id: string;
  title: string;
  /** What a reader who can't see the drawing is told: what is shown, and what stands out. */
  description: string;
  /** Where the facts come from and what to keep in mind; printed under the drawing and in the file. */
  caption: string;
  /** Drawn for a page of 640 px and more, and for the file. */
  wide: Drawing;
  /** Drawn for a phone of 360 px, where the wide one would be too small to read. */
  narrow?: Drawing;
}
