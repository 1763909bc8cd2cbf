/** The files of the search index. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { IndexFile } from '../../../search/build-index.ts';
import { siteIndex } from '../../../search/site-index.ts';

export const getStaticPaths = (async () => {
  const files = await siteIndex();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: IndexFile }> = ({ props }) => new Response(props.file.content);
