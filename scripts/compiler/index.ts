/**
 * The compiler's one entry, usable from another project as `policy-atlas/compiler`. What reads files of other forms
 * than text (HTML, DOCX, YAML) is loaded when such a file is met.
 *
 *     import { openRegistry, parsePolicy } from 'policy-atlas/compiler';
 *     const root = parsePolicy(text, { gazetteer: await openRegistry('registry') });
 *     root.facts.tasks[0]?.clauses[0]?.duties; // who does what, each with its range of the source
 */
export { contractOf } from './emit/contract.ts';
export type { Contract } from '../../src/schemas/contract.ts';
export { openRegistry } from './gazetteer/open-registry.ts';
export { CorrectionError, type PlacedCorrection } from './corrections/correct.ts';
export { emptyRegistry, RegistryError, type Registry } from './gazetteer/registry.ts';
export { parsePolicy, type ParseOptions } from './pipeline.ts';
export type { Decoded } from './read/decode.ts';
export { SourceError } from './read/errors.ts';
export { decodeSource, readSource } from './read/source.ts';
export { toSource, type SourceMap } from './tree/source-map.ts';
export type { Code, Message, Severity } from './report.ts';
export type * from './tree/facts.ts';
export type * from './tree/nodes.ts';
export type { Policy as Root } from './tree/nodes.ts';
