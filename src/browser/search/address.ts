/** What was asked, as the address says it: `?q=新材料&level=city&lead=…&lead=…`. */
import { FACETS, type Choice } from '../../search/protocol.ts';

export interface Asked {
  query: string;
  choice: Choice;
}

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean)] as const);
  return {
    query: (parameters.get('q') ?? '').trim(),
    choice: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** Parameters that are not search's stay as they are. */
export function writeAsked(search: string, { query, choice }: Asked): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['q', ...FACETS]) parameters.delete(name);
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of choice[facet] ?? []) parameters.append(facet, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
