/** The bodies nearest to a body: those that lead where it supports, those that support where it leads, those beside it. */
import type { Role } from '../schemas/duty.ts';
import { coWorkOf, type CoWorker } from './co-work.ts';
import type { Assignment } from './duties.ts';

/** What the others do, seen from the body: they lead it, they support it, or they stand beside it. */
export type Side = 'leaders' | 'supporters' | 'beside';
export const SIDES = ['leaders', 'supporters', 'beside'] as const satisfies readonly Side[];

export interface Neighbour {
  /** Id of the other body. */
  agency: string;
  side: Side;
  /** The other's role, the first of those it has beside the body. */
  role: Role;
  /** The tasks in which the two meet so. */
  assignments: readonly Assignment[];
}

export interface Neighbourhood {
  shown: readonly Neighbour[];
  /** How many bodies do not fit. */
  further: number;
}

/**
 * @param agency Id of the body in the middle.
 * @param assignments Its duties.
 * @param most How many bodies a small drawing has room for; a body counts once.
 */
export function neighbourhoodOf(agency: string, assignments: readonly Assignment[], most: number): Neighbourhood {
  const found = new Map<string, Neighbour>();
  for (const { own, theirs, bodies } of coWorkOf(agency, assignments)) {
    const side = sideOf(own, theirs);
    for (const worker of bodies) add(found, worker, side, theirs);
  }
  const all = [...Map.groupBy(found.values(), (each) => each.agency).values()].map(foremostSide);
  const shown = SIDES.flatMap((side) => inSide(all, side).slice(0, roomFor(side, all, most)));
  return { shown, further: all.length - shown.length };
}

function sideOf(own: Role, theirs: Role): Side {
  if (theirs === 'lead' && own !== 'lead') return 'leaders';
  if (own === 'lead' && theirs === 'support') return 'supporters';
  return 'beside';
}

/** Two bodies may meet on one side in several roles; a task counts once. */
function add(found: Map<string, Neighbour>, { agency, assignments }: CoWorker, side: Side, role: Role): void {
  const key = `${agency} ${side}`;
  const known = found.get(key) ?? { agency, side, role, assignments: [] };
  const met = new Set(known.assignments.map(({ task }) => task.id));
  const further = assignments.filter(({ task }) => !met.has(task.id));
  found.set(key, { ...known, assignments: [...known.assignments, ...further] });
}

/** Leading and supporting say more than standing beside; of the two, the one that is so in more tasks. */
function foremostSide(sides: readonly Neighbour[]): Neighbour {
  const [first, ...others] = SIDES.flatMap((side) => sides.filter((each) => each.side === side));
  const isMore = (a: Neighbour, b: Neighbour) => b.side !== 'beside' && b.assignments.length > a.assignments.length;
  return others.reduce((best, each) => (isMore(best, each) ? each : best), first!);
}

function inSide(all: readonly Neighbour[], side: Side): Neighbour[] {
  return all.filter((each) => each.side === side).sort((a, b) => b.assignments.length - a.assignments.length);
}

/** Sides share the room evenly; what one leaves free the others take. */
function roomFor(side: Side, all: readonly Neighbour[], most: number): number {
  const counts = SIDES.map((each) => inSide(all, each).length);
  const room = SIDES.map(() => 0);
  for (let left = Math.min(most, all.length); left > 0; left -= 1) {
    const open = SIDES.map((_, index) => index).filter((index) => room[index]! < counts[index]!);
    const next = open.reduce((least, index) => (room[index]! < room[least]! ? index : least));
    room[next]! += 1;
  }
  return room[SIDES.indexOf(side)]!;
}
