/** The engine and DuckDB in turns on the same records, and a word on how far the run can be trusted. */
import {
  type Matched,
  matchAll,
  suggestionsIn,
} from '#shared/domain/matching/threshold-algorithm/all-suggestions';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { statedPolicy } from '#shared/domain/matching/policy';
import { isSameValue } from '#shared/domain/values/same-value';

import { matchRows, type SqlPeer } from './match-sql.ts';
import { median, ratios, ratioText, type Took, timed } from './timing.ts';

type Records = readonly RecordFeatures[];
export type Workload = {
  readonly size: number;
  readonly pledges: Records;
  readonly offers: Records;
};

export type Compared = { readonly wrong: number; readonly ratio: number };

/** More pledges than this take DuckDB minutes: one round, with more runs of the engine around it. */
const mostRepeated = 10_000;
const plan = (size: number) =>
  size > mostRepeated ? { rounds: 1, enginesEach: 2 } : { rounds: 5, enginesEach: 1 };

/** The engine against itself outside of this: the machine was too uneven for a ratio. */
const calm = { least: 0.9, most: 1.1 };
const mostAttempts = 3;

const text = (name: string, took: readonly Took[]): string => {
  const [processor, wall] = (['processor', 'wall'] as const).map((clock) =>
    median(took.map((each) => each[clock])).toFixed(0),
  );
  return `${name} ${processor} ms of processor, ${wall} ms on the wall (median of ${took.length})`;
};

/** Lists of the first pledges that are not the peer's, in scores and ids. */
export const wrongAgainst = async (
  peer: SqlPeer,
  pledges: Records,
  matched: Matched,
  { meritOf }: ReturnType<typeof matchRows>,
): Promise<number> => {
  const theirs = await peer.lists();
  return pledges.filter((_, number) => {
    const ours = suggestionsIn(matched, number).map(({ score, id }) => meritOf(score, id));
    return !isSameValue(ours, theirs.get(number) ?? []);
  }).length;
};

/** The engine before and after the peer: whatever changes evenly on the machine falls on both alike. */
type Round = {
  readonly before: readonly Took[];
  readonly theirs: Took;
  readonly after: readonly Took[];
};

const processorOf = (took: readonly Took[]): number =>
  median(took.map(({ processor }) => processor));

const againstItself = (rounds: readonly Round[]) =>
  ratios(
    rounds.map(({ before }) => processorOf(before)),
    rounds.map(({ after }) => processorOf(after)),
  );

const repeated = async (times: number, run: () => Promise<Took>): Promise<readonly Took[]> => {
  const took: Took[] = [];
  while (took.length < times) took.push(await run());
  return took;
};

/** Once more where the machine was uneven; no round is thrown away. */
const roundsOf = async (
  size: number,
  engine: () => Promise<Took>,
  peer: () => Promise<Took>,
): Promise<readonly Round[]> => {
  const { rounds: each, enginesEach } = plan(size);
  const rounds: Round[] = [];
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const first = rounds.length;
    while (rounds.length < first + each) {
      const before = await repeated(enginesEach, engine);
      const theirs = await peer();
      rounds.push({ before, theirs, after: await repeated(enginesEach, engine) });
    }
    const control = againstItself(rounds.slice(first));
    if (control.median >= calm.least && control.median <= calm.most) break;
    const more = attempt < mostAttempts ? 'once more' : 'not repeated again';
    console.log(`  noisy: the engine against itself ${ratioText(control)}; ${more}`);
  }
  return rounds;
};

export const compareDuckDb = async (peer: SqlPeer, work: Workload): Promise<Compared> => {
  const { size, pledges, offers } = work;
  const rows = matchRows(pledges, offers);
  await peer.load(rows);
  let matched: Matched | undefined;
  const engine = async (): Promise<Took> => {
    const [found, took] = await timed(() => matchAll(pledges, offers, statedPolicy));
    matched = found;
    return took;
  };
  const duck = async () =>
    (await timed(() => peer.match(statedPolicy, { offerCount: size, pledgeCount: size })))[1];
  const rounds = await roundsOf(size, engine, duck);
  const [ours, theirs] = [
    rounds.map(({ before, after }) => [...before, ...after]),
    rounds.map((round) => round.theirs),
  ];
  const ratio = ratios(
    theirs.map(({ processor }) => processor),
    ours.map(processorOf),
  );
  console.log(`  ${text('engine', ours.flat())}`);
  console.log(`  ${text(peer.name, theirs)}, one thread each`);
  console.log(
    `  ratio ${ratioText(ratio)}, the engine against itself ${ratioText(againstItself(rounds))}`,
  );
  if (size <= mostRepeated) {
    await peer.setThreads(2);
    console.log(`  ${text(`${peer.name} with two threads`, [await duck()])}`);
    await peer.setThreads(1);
  }
  const wrong = matched ? await wrongAgainst(peer, pledges, matched, rows) : size;
  console.log(`  lists that differ from ${peer.name}: ${wrong} of ${size}`);
  return { wrong, ratio: ratio.median };
};
