// How often every property test is tried: few times as a rule and always the same ones, so that a run can be trusted
// to say what a change did; many more with new ones each time on demand (npm test -- --thorough).

import { configureGlobal } from 'fast-check';

const runs = process.env['PROPERTY_RUNS'];
configureGlobal(runs ? { numRuns: Number(runs) } : { numRuns: 100, seed: 20_250_101 });
