/** One policy with everything that was read from it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { policyRecord } from '../../../data/policy-record.ts';
import type { PolicyEntry } from '../../../knowledge/corpus.ts';
import { allKnowledge } from '../../../knowledge/index.ts';
import { policyTexts } from '../../../knowledge/texts.ts';

export const getStaticPaths = (async () => {
  const { policies } = await allKnowledge();
  return policies.map((policy) => ({ params: { id: policy.id }, props: { policy } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ policy: PolicyEntry }> = async ({ props: { policy } }) => {
  const [atlas, texts] = await Promise.all([allKnowledge(), policyTexts()]);
  const text = JSON.stringify(policyRecord(policy, atlas, texts.get(policy.id)!), null, 1);
  return new Response(`${text}\n`, { headers: { 'content-type': 'application/json' } });
};
