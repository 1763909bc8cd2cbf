// How often every property test is tried: few times as a rule, more on demand (npm test -- --thorough).

import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: Number(process.env['PROPERTY_RUNS'] ?? 100) });
