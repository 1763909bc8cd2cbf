/** What stands after the place in the name of a body: functions of government and the ending of an organ. */
import { oneOf } from '../tree/character-set.ts';
import type { GovernmentFunction, NameParts, OrganKind } from './functions.ts';

export interface Core {
  end: number;
  /** 科技和工业信息化局 has two. */
  functions: GovernmentFunction[];
  organ: OrganKind;
}

interface State {
  functions: GovernmentFunction[];
  /** True after 和: an ending cannot follow. */
  open: boolean;
}

const LONGEST = 40;
const isJoin = oneOf('和与及');

/**
 * The longest core that begins at `at`: 工业和信息化局, 科协, 政府办公室, 公安局交警支队. The 和 inside a name is no cut, for
 * what stands before it has no ending yet.
 */
export function coreAt(text: string, at: number, end: number, parts: NameParts): Core | null {
  const core = plainCoreAt(text, at, end, parts);
  if (!core || core.end >= end) return core;
  const inner = plainCoreAt(text, core.end, end, parts);
  if (!inner) return core;
  const holds = core.functions.every(({ id }) => HOLDERS.has(id));
  return holds ? inner : { ...inner, functions: [...core.functions, ...inner.functions] };
}

/** 市政府国资委 is 市国资委, 市委金融办 an office of the committee. */
const HOLDERS = new Set(['government', 'party-committee']);

function plainCoreAt(text: string, at: number, end: number, parts: NameParts): Core | null {
  if (at >= end || !(parts.words.opensAt(text, at) || parts.names.opensAt(text, at))) return null;
  const last = Math.min(end, at + LONGEST);
  let best: Core | null = null;
  for (const { end: to, values } of parts.names.matchesAt(text, at, last))
    best = longer(best, { end: to, functions: values.slice(0, 1), organ: 'organ' });
  if (parts.words.matchesAt(text, at, last).length === 0) return best;
  const states = new Map<number, State>([[at, { functions: [], open: false }]]);
  let furthest = at;
  for (let here = at; here <= furthest; here++) {
    const state = states.get(here);
    if (!state) continue;
    const ending = state.open || state.functions.length === 0 ? null : parts.endings.longestAt(text, here, last);
    if (ending)
      best = longer(best, { end: ending.end, functions: state.functions, organ: ending.values[0] ?? 'organ' });
    for (const [to, next] of stepsFrom(state, text, here, last, parts)) {
      const known = states.get(to);
      if (known && next.functions.length >= known.functions.length && (known.functions.length > 0 || next.open))
        continue;
      states.set(to, next);
      furthest = Math.max(furthest, to);
    }
  }
  return best;
}

function longer(best: Core | null, core: Core): Core {
  return best && best.end >= core.end ? best : core;
}

function stepsFrom(state: State, text: string, at: number, last: number, parts: NameParts): [number, State][] {
  const steps: [number, State][] = [];
  const { functions, open } = state;
  for (const { end, values } of parts.words.matchesAt(text, at, last))
    steps.push([end, { functions: [...functions, ...(values[0] ?? [])], open: false }]);
  if (functions.length === 0) return steps;
  for (const { end } of parts.fillers.matchesAt(text, at, last)) steps.push([end, { functions, open: false }]);
  if (!open && isJoin(text.charCodeAt(at))) steps.push([at + 1, { functions, open: true }]);
  return steps;
}
