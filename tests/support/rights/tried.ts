/** Tries a deed as somebody: what came of it, and whether anything was written. */
import type { RouteId } from '#shared/contract/routes';

import { type Answered, type Call, openWorld, type World } from '../world.ts';
import { type Sign, signOf } from './cells.ts';

export type Asked = {
  readonly route: RouteId;
  readonly call: Call;
  /** What a list or file has to name; of one that does not, it is not there. */
  readonly names?: string;
};

export type Tried = {
  readonly sign: Sign | number;
  readonly isUnchanged: boolean;
  readonly text: string;
};

const copyOf = (world: World, number: number): World =>
  openWorld(
    world.table.fork(),
    world.parties,
    { now: () => '2026-03-01T00:00:00.000Z' },
    number * 100_000,
    world.files,
  );

const signOfAnswer = (status: number, text: string, names: string | undefined): Sign | number => {
  const sign = signOf(status);
  return sign === '+' && names !== undefined && !text.includes(names) ? '.' : sign;
};

type Found = Pick<Answered, 'status' | 'text'> & { readonly isUnchanged: boolean };

/**
 * Tries one deed after another in copies of a world, a new one after each that wrote anything: whatever is expected of it,
 * a deed that should be refused and is done does not spoil the world for the next. The stream of the table tells of every
 * write, also of one that puts what was there. A list or file is read once for each who reads it.
 */
export const trying = (world: World) => {
  const lists = new Map<string, Found>();
  let copies = 1;
  let copy = copyOf(world, copies);
  const find = async ({ route, call }: Asked, who: Call): Promise<Found> => {
    const { status, text } = await copy.call(route, { ...call, ...who });
    const isUnchanged = copy.table.takeStream().length === 0;
    if (!isUnchanged) copy = copyOf(world, (copies += 1));
    return { status, text, isUnchanged };
  };
  const findList = async (asked: Asked, who: Call): Promise<Found> => {
    const name = JSON.stringify([asked.route, asked.call, who]);
    const found = lists.get(name) ?? (await find(asked, who));
    lists.set(name, found);
    return found;
  };
  return async (asked: Asked, who: Call): Promise<Tried> => {
    const { names } = asked;
    const { status, text, isUnchanged } = await (names === undefined ? find : findList)(asked, who);
    return { sign: signOfAnswer(status, text, names), isUnchanged, text };
  };
};

/** What differs from the table, for whoever has to decide which of the two is right. */
export const told = (what: string, sign: Sign | undefined, found: Tried): string =>
  `${what}: "${found.sign}" and not "${sign}", ${found.isUnchanged ? 'nothing' : 'something'} written: ${found.text.slice(0, 300)}`;
