/** The addresses that the folder's moved.yaml keeps, as the site needs them; read once a build. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { entryHref, policyHref, taskHref } from '../links.ts';
import { checkedYaml } from '../schemas/checked-yaml.ts';
import { movedFile, type ItemPage } from '../schemas/moved.ts';
import { folder } from '../site.config.ts';
import { elementsOf } from './body.ts';
import { formerAddresses, lastAt, type FormerAddress } from './former-addresses.ts';
import { allKnowledge, groupBy, type Knowledge } from './index.ts';

/** A former address with where it leads. */
export interface Moved extends FormerAddress {
  href: string;
}

let cached: Promise<ReadonlyMap<string, Moved[]>> | undefined;

/**
 * By the id of a policy that is still there.
 *
 * @throws Error where moved.yaml is not what the compiler wrote
 */
export function movedByPolicy(): Promise<ReadonlyMap<string, Moved[]>> {
  cached ??= Promise.all([read(), allKnowledge()]).then(([former, atlas]) => {
    const there = former.filter(({ policy }) => atlas.policyById.has(policy));
    return groupBy(
      there.map((each) => ({ ...each, href: hrefOf(each, atlas) })),
      ({ policy }) => policy,
    );
  });
  return cached;
}

async function read(): Promise<FormerAddress[]> {
  const file = path.join(folder.path, 'moved.yaml');
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const { data, fault } = checkedYaml(text, movedFile);
  if (fault) throw new Error(`moved.yaml:${fault.line}: ${fault.message} Take it back from your repository.`);
  return formerAddresses(data);
}

/** The page of what moved, else its place in the text, else the text. */
function hrefOf({ policy, to, page }: FormerAddress, atlas: Knowledge): string {
  if (to === null) return policyHref(policy);
  const id = `${policy}/${to}`;
  if (page === 'tasks') return atlas.taskById.has(id) ? taskHref(id) : policyHref(policy, to);
  return page !== null && hasPage(page, id, atlas) ? entryHref(page, id) : policyHref(policy, placeOf(to));
}

function hasPage(page: ItemPage, id: string, atlas: Knowledge): boolean {
  const entries = {
    tasks: atlas.taskById,
    goals: atlas.goalById,
    measures: atlas.measureById,
    indicators: atlas.indicatorById,
  };
  return entries[page].has(id);
}

/** The item of a fact: 2.1.1-g1 → 2.1.1. */
const placeOf = (address: string): string => address.replace(/-[gm]\d+$/, '');

/** Pages that are no more, with where each leads now: what stood there last. */
export async function vacantPages(): Promise<(Moved & { page: ItemPage })[]> {
  const [moved, atlas] = await Promise.all([movedByPolicy(), allKnowledge()]);
  return [...moved.values()].flatMap((own) =>
    lastAt(own).flatMap((each) => {
      const { page } = each;
      return page === null || hasPage(page, `${each.policy}/${each.from}`, atlas) ? [] : [{ ...each, page }];
    }),
  );
}

/** What stood before at the address of a page that something else has now. */
export async function formerlyAt(page: ItemPage, id: string): Promise<Moved[]> {
  const at = id.indexOf('/');
  const own = (await movedByPolicy()).get(id.slice(0, at)) ?? [];
  return own.filter((each) => each.page === page && each.from === id.slice(at + 1));
}

/** Elements of a body at whose head an anchor can stand. */
const HEADED: ReadonlySet<string> = new Set(['Section', 'Box', 'Annex']);

const anchors = new Map<string, Promise<ReadonlyMap<string | null, string[]>>>();

/**
 * Places in the text of a policy that are no more, by the item at whose head an anchor can stand for them; under null those
 * whose words are gone, or stand in the row of a table.
 */
export function formerAnchors(policy: string): Promise<ReadonlyMap<string | null, string[]>> {
  const found = anchors.get(policy) ?? readAnchors(policy);
  anchors.set(policy, found);
  return found;
}

async function readAnchors(policy: string): Promise<ReadonlyMap<string | null, string[]>> {
  const [moved, { anchorsByPolicy, policyById }] = await Promise.all([movedByPolicy(), allKnowledge()]);
  const known = moved.get(policy);
  if (!known) return new Map();
  const places = anchorsByPolicy.get(policy) ?? new Set<string>();
  const heads = elementsOf(policyById.get(policy)?.body ?? '').filter(({ name }) => HEADED.has(name));
  const headed = new Set(heads.map(({ attributes }) => attributes.path));
  const own = known.filter(({ page }) => page === null || page === 'tasks');
  const vacant = lastAt(own.map((each) => ({ ...each, page: null }))).filter(({ from }) => !places.has(from));
  const byItem = Map.groupBy(vacant, ({ to }) => (to !== null && headed.has(to) ? to : null));
  return new Map([...byItem].map(([to, list]) => [to, list.map(({ from }) => from)]));
}
