/** The map of this corpus, made once a build, and the outlines that it is drawn from. */
import { getCollection } from 'astro:content';
import { groundOf, type MapGround } from '../figures/map/layout.ts';
import type { Outline } from '../schemas/outline.ts';
import { site } from '../site.config.ts';
import { knowledge } from './index.ts';
import { mapData } from './map-data.ts';
import type { RegistryPlace } from './place-told.ts';

let cached: Promise<MapGround | null> | undefined;

/** Null where there is nothing to draw. */
export function mapGround(): Promise<MapGround | null> {
  cached ??= readGround();
  return cached;
}

async function readGround(): Promise<MapGround | null> {
  const { registryPlaces, bases, tasks } = await knowledge();
  const { region, map } = site;
  const data = mapData({
    places: registryPlaces,
    bases,
    tasks,
    outlines: await outlines(),
    boundaries: map.boundaries,
    region,
  });
  return data && groundOf(data);
}

/** Every outline of the registry. */
export async function outlines(): Promise<Outline[]> {
  return (await getCollection('outlines')).map(({ data }) => data);
}

/** The place that holds the mapped one and its divisions, where their outlines are kept and may be drawn. */
export async function placeAround(id: string): Promise<{ place: RegistryPlace; outline: Outline } | null> {
  const { registryPlaces } = await knowledge();
  const place = registryPlaces.find((each) => each.id === registryPlaces.find((inner) => inner.id === id)?.data.parent);
  const outline = site.map.boundaries ? (await outlines()).find((each) => each.place === place?.id) : undefined;
  return place && outline ? { place, outline } : null;
}
