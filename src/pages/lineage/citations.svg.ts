/** Who cites what, as a file. */
import type { APIRoute } from 'astro';
import { citationLayersFigure } from '../../figures/citation-layers.ts';
import { svgResponse } from '../../figures/svg-response.ts';
import { citationLayers } from '../../knowledge/citation-layers.ts';
import { withSentence } from '../../knowledge/citing-sentences.ts';
import { allKnowledge } from '../../knowledge/index.ts';
import { lineageOf } from '../../knowledge/lineage.ts';
import { policyTexts } from '../../knowledge/texts.ts';

export const GET: APIRoute = async () => {
  const { policies } = await allKnowledge();
  const texts = await policyTexts();
  const layers = citationLayers(lineageOf(policies), (citing) =>
    withSentence(citing, texts.get(citing.from.id)?.clauses ?? []),
  );
  return svgResponse(citationLayersFigure(layers));
};
