import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { agency } from './schemas/agency.ts';
import { base } from './schemas/base.ts';
import { goal } from './schemas/goal.ts';
import { indicator } from './schemas/indicator.ts';
import { industry } from './schemas/industry.ts';
import { measure } from './schemas/measure.ts';
import { policy } from './schemas/policy.ts';
import { task } from './schemas/task.ts';

/** One MDX file is one entry; its id is its path without the ending, dots and all (`policy-id/2.1.3`). */
function entriesOf(collection: string) {
  return glob({
    base: `./content/${collection}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}

export const collections = {
  policies: defineCollection({ loader: entriesOf('policies'), schema: policy }),
  tasks: defineCollection({ loader: entriesOf('tasks'), schema: task }),
  goals: defineCollection({ loader: entriesOf('goals'), schema: goal }),
  bases: defineCollection({ loader: entriesOf('bases'), schema: base }),
  agencies: defineCollection({ loader: entriesOf('agencies'), schema: agency }),
  industries: defineCollection({ loader: entriesOf('industries'), schema: industry }),
  indicators: defineCollection({ loader: entriesOf('indicators'), schema: indicator }),
  measures: defineCollection({ loader: entriesOf('measures'), schema: measure }),
};
