/** The names of issuers with their place: 市商务局 under a text of 青原市 is 青原市商务局. */
import { prefixesAt } from '../gazetteer/place-at.ts';
import { placeOfLevel } from '../gazetteer/levels.ts';
import { placeChain, type Registry } from '../gazetteer/registry.ts';
import type { Meta } from '../tree/facts.ts';

/** 国家税务总局青原市税务局 bears the word in its name. */
const NATION = /^(?:国家|中央|全国)/;

/** Names of issuers in full; a word of a level that no known place stands for stays as it is. */
export function fullIssuers({ issuers, region, regionName }: Meta, registry: Registry): string[] {
  const chain = placeChain(registry, region);
  return issuers.map((issuer) => {
    const level = prefixesAt(issuer, 0, issuer.length, registry).find(({ kind }) => kind === 'level');
    if (!level || level.end >= issuer.length) return issuer;
    const word = issuer.slice(0, level.end);
    if (NATION.test(word)) return issuer;
    const place = placeOfLevel(word, chain)?.name ?? (regionName?.endsWith(word) ? regionName : null);
    return place === null ? issuer : place + issuer.slice(level.end);
  });
}
