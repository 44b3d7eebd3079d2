/** Which calls of a piece of work are made to fail, and in which ways. */
import { type Command, isWrite, kindOf } from './commands-on-memory.ts';
import { type Fault, faultsOf } from './storage-under-test.ts';

const isLong = process.env['LONG'] === '1';

type Faulty = { readonly command: Command; readonly faults: readonly Fault[] };

/** Loops over all units ask hundreds of times the same: there, once for each kind of key, and not in every way. */
const mostCalls = 80;
const inLoops = ({ command, faults }: Faulty): Faulty => {
  const kinds = isWrite(command) ? ['throttled', 'unheard'] : ['hung', 'cut off'];
  return { command, faults: faults.filter(({ kind }) => kinds.includes(kind)) };
};

/** Unless all is tried, every third call fails, the last one among them, each in one way and another than the one before. */
const everyThird = (_: Faulty, at: number, { length }: readonly Faulty[]): boolean =>
  (length - 1 - at) % 3 === 0;

const oneInTurn = ({ command, faults }: Faulty, turn: number): Faulty => ({
  command,
  faults: faults.slice(turn % faults.length).slice(0, 1),
});

export const faultsAmong = (commands: readonly Command[]): readonly Faulty[] =>
  isLong ? allAmong(commands) : allAmong(commands).filter(everyThird).map(oneInTurn);

const allAmong = (commands: readonly Command[]): readonly Faulty[] => {
  const all = commands.map((command, at) => ({
    command,
    faults: faultsOf(command).map((kind) => ({ kind, at })),
  }));
  if (all.length <= mostCalls) return all;
  const byKindOfKey = new Map(all.toReversed().map((each) => [kindOf(each.command), each]));
  return [...byKindOfKey.values()].map(inLoops);
};
