// npm run check: types of pages, scripts and tests. It looks at the example, whose collections give the types.

import { chosenFolder } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';
import { runAstro } from './site/astro.ts';

await endingWith(() => runAstro(chosenFolder(), ['check', ...process.argv.slice(2)]));
