/** Holds the direction in which modules may import each other; layout is Prettier's, types are TypeScript's. */
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the compiler, in the order of the way from bytes to facts: one may import those before it, none after
 * it, so that there is no circle.
 */
const ROOMS = [
  'tree',
  'gazetteer',
  'lex',
  'reading',
  'tables',
  'read',
  'outline',
  'extract',
  'rules',
  'resolve',
  'corrections',
  'emit',
];
const COMPILER = './scripts/compiler';

/** What a folder may not import, and why. */
const zones = [
  { target: './src', from: ['./scripts', './tests'], message: 'The site is made from entries; it knows no command.' },
  { target: './scripts', from: './tests', message: 'What a keeper runs does without the tests.' },
  {
    target: COMPILER,
    from: ['./src', './scripts'],
    except: ['./schemas', './compiler'],
    message: 'The compiler stands alone: of the site it knows the schemas.',
  },
  ...ROOMS.map((room, index) => ({
    target: `${COMPILER}/${room}`,
    from: ROOMS.slice(index + 1).map((later) => `${COMPILER}/${later}`),
    message: `${room}/ comes before that room.`,
  })).filter(({ from }) => from.length > 0),
];

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'lib/', '.astro/', 'content/', 'test-results/', 'wt/'] },
  {
    files: ['{src,scripts,tests}/**/*.{ts,mjs,cjs}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: ['scripts/compiler/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'], message: 'The compiler runs without Astro.' },
          ],
        },
      ],
    },
  },
);
