/** What a careful reader found in a text: the files of a content folder's gold/, and of tests/unseen. */

export interface GoldMetric {
  subject: string;
  comparator: string;
  value: number;
  /** Left out where the reader did not look at it. */
  upper?: number | null;
  unit: string | null;
  /** Left out where it is that of the sentence. */
  year?: number | null;
  borderline?: boolean;
}

export interface GoldMeasure {
  kind: string;
  verbatim: string;
  amounts: {
    kind: string;
    value: number | null;
    upper: number | null;
    unit: string | null;
    borderline?: boolean;
  }[];
  borderline?: boolean;
}

export interface Gold {
  id: string;
  source: string;
  /** Of the keys of `policy` in a parse those that the reader looked at. */
  meta: Record<string, unknown>;
  /** `title` is null for a document named by its number alone; `relation` is left out where the reader did not look at it. */
  citations: { title: string | null; number: string | null; relation?: string; borderline?: boolean }[];
  /** Left out, or empty, where the reader looked at figures alone; then there are no tasks either. */
  outline?: { depth: number | string; label: string; heading: string | null; borderline?: boolean }[];
  tasks?: {
    path: string[];
    label: string;
    title: string | null;
    kind: string;
    clause: string | null;
    /** Where an item bears several clauses. */
    clauses?: { text: string }[];
    borderline?: boolean;
    assignments: { verbatim: string; agency: string; role: string; borderline?: boolean }[];
  }[];
  prose_assignments?: {
    task: string[];
    verbatim: string;
    agency: string;
    role: string;
    evidence: string;
    borderline?: boolean;
  }[];
  /** Duties in task tables, each with the name of the row's task. */
  table_assignments?: { title: string; verbatim: string; agency: string; role: string; borderline?: boolean }[];
  targets: {
    sentence: string;
    year: number | null;
    deadline: string | null;
    metrics: GoldMetric[];
    borderline?: boolean;
  }[];
  bases: {
    name: string;
    site_verbatim?: string | null;
    area_mu?: number | null;
    area_km2?: number | null;
    industries?: string[];
    policy_lead?: string | null;
    borderline?: boolean;
  }[];
  /** Left out where the reader did not look for any; then nothing is said of those that the parser finds. */
  measures?: GoldMeasure[];
  /** Those headed …核心区, where the reader listed them apart. */
  core_areas?: { name: string; borderline?: boolean }[];
  indicators: {
    no: number;
    dimension: string | null;
    name: string;
    unit: string | null;
    baseline: string | null;
    target: string | null;
    borderline?: boolean;
  }[];
}
