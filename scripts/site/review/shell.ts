// The page in which a browser shows what there is to review: a frame that loads its scripts and styles from the sources.

import { join } from 'node:path';
import { PRODUCT } from '../../run/content-folder.ts';

interface Shell {
  /** Base path of the site, with slashes round it. */
  base: string;
  token: string;
  /** The document; null for the list of all. */
  id: string | null;
}

/** What a page of the review may load: files of this server, and nobody may put it into a frame. */
export const POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function shellOf({ base, token, id }: Shell): string {
  const source = (path: string) => `${base}@fs/${join(PRODUCT, path).replaceAll('\\', '/').replace(/^\//, '')}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>核对</title>
<link rel="stylesheet" href="${source('src/styles/index.css')}?direct">
<link rel="stylesheet" href="${source('src/browser/dev/review/review.css')}?direct">
<script type="module" src="${source('src/browser/dev/review/start.ts')}"></script>
</head>
<body>
<main id="review" data-base="${base}" data-token="${token}" data-document="${id ?? ''}"><p>…</p></main>
</body>
</html>
`;
}
