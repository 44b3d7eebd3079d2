/** Tries a deed as somebody: what came of it, and whether anything was written. */
import { digestOfTable } from '../table-digest.ts';
import { type Call, openWorld, type World } from '../world.ts';
import { type Sign, signOf } from './cells.ts';
import type { Asked } from './record-deeds.ts';

export type Tried = {
  readonly sign: Sign | number;
  readonly isUnchanged: boolean;
  readonly text: string;
};

let worldsBefore = 0;

/** The same world a moment later, which a deed may change without the others meeting what it left. */
const copyOf = (world: World): World => {
  worldsBefore += 1;
  return openWorld(
    world.table.fork(),
    world.parties,
    { now: () => '2026-03-01T00:00:00.000Z' },
    worldsBefore * 10_000,
    world.files,
  );
};

const signOfAnswer = (status: number, text: string, names: string | undefined): Sign | number => {
  const sign = signOf(status);
  return sign === '+' && names !== undefined && !text.includes(names) ? '.' : sign;
};

const tryIn = async (world: World, { route, call, names }: Asked, who: Call): Promise<Tried> => {
  const before = digestOfTable(world.table);
  const { status, text } = await world.call(route, { ...call, ...who });
  return {
    sign: signOfAnswer(status, text, names),
    isUnchanged: digestOfTable(world.table) === before,
    text,
  };
};

/** Whatever is expected of it: a deed that should be refused and is done does not spoil the world for the next. */
export const tried = (world: World, asked: Asked, who: Call): Promise<Tried> =>
  tryIn(copyOf(world), asked, who);

/** What differs from the table, for whoever has to decide which of the two is right. */
export const told = (what: string, sign: Sign | undefined, found: Tried): string =>
  `${what}: "${found.sign}" and not "${sign}", ${found.isUnchanged ? 'nothing' : 'something'} written: ${found.text.slice(0, 300)}`;
