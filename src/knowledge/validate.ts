/**
 * Checks what the schemas cannot: that every identifier which one entry names is the identifier of another,
 * and that every place in a text which a page will link to is there. Astro itself only logs such faults.
 */
import { anchorsOf, elementsOf, HOLDERS } from './body.ts';
import type { Corpus } from './corpus.ts';

type Collection = keyof Corpus;

/** Attributes in a policy's body that name an entry of a collection. */
const BODY_REFERENCES: Readonly<Record<string, readonly [attribute: string, collection: Collection]>> = {
  Duty: ['agency', 'agencies'],
  Agency: ['id', 'agencies'],
  Industry: ['id', 'industries'],
  Base: ['id', 'bases'],
  Place: ['id', 'places'],
  Target: ['goal', 'goals'],
  Measure: ['id', 'measures'],
  Cite: ['policy', 'policies'],
};

export function validateCorpus(corpus: Corpus): void {
  const problems = [...policyProblems(corpus), ...entryProblems(corpus)];
  if (problems.length === 0) return;
  const shown = problems.slice(0, 40);
  const rest = problems.length - shown.length;
  throw new Error(
    [
      `The knowledge base contradicts itself in ${problems.length} place(s):`,
      ...shown.map((problem) => `  - ${problem}`),
      ...(rest > 0 ? [`  … and ${rest} more`] : []),
      'Run the compiler again; if the fault stays, the compiler or the registry is at fault.',
    ].join('\n'),
  );
}

function* policyProblems(corpus: Corpus): Generator<string> {
  const has = lookup(corpus);
  for (const policy of corpus.policies) {
    const file = `policies/${policy.id}.mdx`;
    const elements = elementsOf(policy.body ?? '');
    const anchors = anchorsOf(elements);
    yield* repeated(
      elements.filter(({ name }) => HOLDERS.has(name)).flatMap(({ attributes }) => attributes.path ?? []),
      file,
    );
    for (const { name, attributes } of elements) {
      const [key, collection] = BODY_REFERENCES[name] ?? [];
      const id = key && attributes[key];
      if (id && collection && !has(collection, id)) yield missing(file, `<${name} ${key}>`, collection, id);
    }
    for (const { policy: id } of policy.data.citations) {
      if (id && !has('policies', id)) yield missing(file, 'citations', 'policies', id);
    }
    for (const { path } of policy.data.outline) {
      if (!anchors.has(path)) yield `${file}: outline names ${path}, but no element of the body has that path`;
    }
  }
}

function* entryProblems(corpus: Corpus): Generator<string> {
  const has = lookup(corpus);
  const anchors = new Map(corpus.policies.map((policy) => [policy.id, anchorsOf(elementsOf(policy.body ?? ''))]));
  for (const { file, field, collection, id } of references(corpus)) {
    if (!has(collection, id)) yield missing(file, field, collection, id);
  }
  for (const name of ['tasks', 'goals', 'measures'] as const) {
    for (const { id, data } of corpus[name]) {
      if (data.path && !anchors.get(data.policy)?.has(data.path)) {
        yield `${name}/${id}.mdx: path ${data.path} is not a place in policies/${data.policy}.mdx`;
      }
    }
  }
  for (const { id, data } of corpus.indicators) {
    if (!anchors.get(data.policy)?.has(data.table))
      yield `indicators/${id}.mdx: table ${data.table} is not a place in policies/${data.policy}.mdx`;
  }
  for (const { id, data } of corpus.tasks) {
    if (id !== `${data.policy}/${data.path}`) yield `tasks/${id}.mdx: expected the id ${data.policy}/${data.path}`;
  }
}

interface Reference {
  file: string;
  field: string;
  collection: Collection;
  id: string;
}

/** Every identifier that an entry's frontmatter names. */
function* references(corpus: Corpus): Generator<Reference> {
  for (const { id, data } of corpus.tasks) {
    const file = `tasks/${id}.mdx`;
    yield { file, field: 'policy', collection: 'policies', id: data.policy };
    for (const clause of data.clauses) {
      for (const { agency } of clause.duties) yield { file, field: 'duties', collection: 'agencies', id: agency };
    }
    for (const mention of data.industries)
      yield { file, field: 'industries', collection: 'industries', id: mention.id };
    for (const mention of data.places) yield { file, field: 'places', collection: 'places', id: mention.id };
    for (const field of ['goals', 'measures', 'bases'] as const) {
      for (const each of data[field]) yield { file, field, collection: field, id: each };
    }
  }
  for (const name of ['goals', 'indicators', 'measures'] as const) {
    for (const { id, data } of corpus[name]) {
      yield { file: `${name}/${id}.mdx`, field: 'policy', collection: 'policies', id: data.policy };
    }
  }
  for (const { id, data } of corpus.bases) {
    const file = `bases/${id}.mdx`;
    for (const { industry } of data.industries) {
      if (industry) yield { file, field: 'industries', collection: 'industries', id: industry };
    }
    for (const town of data.towns) yield { file, field: 'towns', collection: 'places', id: town };
    for (const place of data.places) yield { file, field: 'places', collection: 'places', id: place.id };
    if (data.policyLead) yield { file, field: 'policyLead', collection: 'agencies', id: data.policyLead.agency };
  }
  for (const { id, data } of corpus.agencies) {
    const file = `agencies/${id}.mdx`;
    if (data.region) yield { file, field: 'region', collection: 'places', id: data.region };
    for (const relative of data.relatives) yield { file, field: 'relatives', collection: 'agencies', id: relative };
    for (const { policy } of data.named) yield { file, field: 'named', collection: 'policies', id: policy };
  }
  for (const { id, data } of corpus.industries) {
    const file = `industries/${id}.mdx`;
    if (data.broader) yield { file, field: 'broader', collection: 'industries', id: data.broader };
    for (const { source } of data.mentions)
      yield { file, field: 'mentions', collection: 'policies', id: source.policy };
  }
}

function lookup(corpus: Corpus): (collection: Collection, id: string) => boolean {
  const ids = new Map(Object.entries(corpus).map(([name, entries]) => [name, new Set(entries.map(({ id }) => id))]));
  return (collection, id) => ids.get(collection)?.has(id) ?? false;
}

function* repeated(paths: string[], file: string): Generator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) yield `${file}: two elements have the path ${path}`;
    seen.add(path);
  }
}

function missing(file: string, field: string, collection: string, id: string): string {
  return `${file}: ${field} names ${id}, which is not in the collection ${collection}`;
}
