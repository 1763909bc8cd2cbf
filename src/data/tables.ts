/** The one list of tables that the site publishes under `/data/`. */
import { allKnowledge, knowledge, type Knowledge } from '../knowledge/index.ts';
import { policyTexts, type PolicyText } from '../knowledge/texts.ts';
import { publish, type PublishedTable } from './published.ts';
import { agenciesTable } from './tables/agencies.ts';
import { basesTable } from './tables/bases.ts';
import { clausesTable } from './tables/clauses.ts';
import { dutiesTable, dutyRows } from './tables/duties.ts';
import { goalsTable, metricsTable } from './tables/goals.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { industriesTable } from './tables/industries.ts';
import { measuresTable } from './tables/measures.ts';
import { policiesTable } from './tables/policies.ts';
import { relationsTable } from './tables/relations.ts';
import { tasksTable } from './tables/tasks.ts';

let cached: Promise<readonly PublishedTable[]> | undefined;

export function publishedTables(): Promise<readonly PublishedTable[]> {
  cached ??= Promise.all([allKnowledge(), knowledge(), policyTexts()]).then(tablesOf);
  return cached;
}

/** Every row of all texts; what is summed over several texts is what counts. */
function tablesOf([atlas, { dutiesByAgency }, texts]: [
  all: Knowledge,
  counted: Knowledge,
  texts: ReadonlyMap<string, PolicyText>,
]): PublishedTable[] {
  return [
    publish(policiesTable(atlas)),
    publish(relationsTable(atlas)),
    publish(tasksTable(atlas)),
    publish(dutiesTable(dutyRows(atlas))),
    publish(goalsTable(atlas)),
    publish(metricsTable(atlas)),
    publish(basesTable(atlas)),
    publish(agenciesTable({ ...atlas, dutiesByAgency })),
    publish(industriesTable(atlas)),
    publish(indicatorsTable(atlas, texts)),
    publish(measuresTable(atlas)),
    publish(clausesTable(atlas, texts)),
  ];
}
