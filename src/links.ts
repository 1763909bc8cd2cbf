/**
 * Every address of the site. Nothing else in `src/` writes a path by hand, so the site runs under any sub-path.
 */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a path from the root of the site: `href('/tasks/')` → `/atlas/tasks/` under `/atlas/`. */
export function href(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** Identifiers may hold Han characters and slashes; slashes stay. */
function encode(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

/** A policy, or the place in it that `path` names: `/policies/<id>/#2.1.3`. */
export function policyHref(id: string, path?: string | null): string {
  return href(`/policies/${encode(id)}/`) + (path ? `#${encodeURIComponent(path)}` : '');
}

/** The source file of a policy, byte for byte. */
export function sourceHref(id: string): string {
  return href(`/policies/${encode(id)}/policy.txt`);
}

/** `id` is `<policy>/<path>`. */
export function taskHref(id: string): string {
  return href(`/tasks/${encode(id)}/`);
}

/** What a body can be taken away as: its duty sheet, its table, its calendar, the figure of its neighbours. */
type AgencyPart = '' | 'sheet/' | 'duties.csv' | 'deadlines.ics' | 'neighbours.svg';

export function agencyHref(id: string, part: AgencyPart = ''): string {
  return href(`/agencies/${encode(id)}/${part}`);
}

/** Collections whose entries have a page each at `/<collection>/<id>/`. */
export type EntryPage = 'goals' | 'bases' | 'industries' | 'indicators' | 'measures' | 'places' | 'organizations';

/** The page of an entry: `/goals/<policy>/2.1-g1/`, `/bases/<id>/`. */
export function entryHref(collection: EntryPage, id: string): string {
  return href(`/${collection}/${encode(id)}/`);
}

/** A download of the data: `dataHref('duties.csv')` → `/data/duties.csv`. */
export function dataHref(file: string): string {
  return href(`/data/${encode(file)}`);
}

/** The file of a chart that stands on a list or an entry's page: `/goals/time-line.svg`, `/indicators/<policy>.svg`. */
export function chartHref(section: string, name: string): string {
  return href(`/${section}/${encode(name)}.svg`);
}

/** The search page, with an answer where a query is given. */
export function searchHref(query?: string): string {
  return href('/search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
}

/** The index of all names, at those of one kind: `namesHref('bases')` → `/names/#bases`. */
export function namesHref(kind: string): string {
  return `${href('/names/')}#${kind}`;
}

/** Where the names of a letter stand in an index; `#` holds those that begin with none. */
export function letterAnchor(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter}`;
}
