/** The elements of a policy's MDX body and the components that render them: see `src/schemas/mdx-vocabulary.md`. */
import Agency from './Agency.astro';
import Annex from './Annex.astro';
import Back from './Back.astro';
import Bare from './Bare.astro';
import Base from './Base.astro';
import Box from './Box.astro';
import Cell from './Cell.astro';
import Cite from './Cite.astro';
import Clause from './Clause.astro';
import Duty from './Duty.astro';
import Front from './Front.astro';
import Head from './Head.astro';
import Industry from './Industry.astro';
import Label from './Label.astro';
import Markup from './Markup.astro';
import Measure from './Measure.astro';
import Organization from './Organization.astro';
import P from './P.astro';
import Place from './Place.astro';
import Row from './Row.astro';
import RunIn from './RunIn.astro';
import Section from './Section.astro';
import Table from './Table.astro';
import Target from './Target.astro';

export const vocabulary = {
  Agency,
  Annex,
  Back,
  Base,
  Box,
  Cell,
  Cite,
  Clause,
  Duty,
  Front,
  Head,
  Industry,
  Label,
  Markup,
  Measure,
  Organization,
  P,
  Place,
  Row,
  RunIn,
  Section,
  Table,
  Target,
  p: Bare,
};
