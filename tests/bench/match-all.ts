/**
 * The exact best ten of every pledge, for 1,000 to 100,000 pledges and as many offers, beside DuckDB and a given PostgreSQL:
 * the same records, score and gates, whole lists compared. Goal: 30 times DuckDB at 100,000, one thread each.
 * Processor time is compared, which other programs on the machine disturb least; time on the wall stands beside it.
 */
import { allSuggestions, noCounts } from '#shared/domain/matching/all-suggestions';
import { firstPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import { isSameValue } from '#shared/domain/same-value';
import { syntheticRecords } from '#tests/support/synthetic-features';

import { duckDbMatches } from './support/duckdb-matches.ts';
import { growthOf } from './support/growth.ts';
import { matchRows, type SqlPeer } from './support/match-sql.ts';
import { postgresMatches } from './support/postgres-matches.ts';
import type { Report } from './support/report.ts';
import { ratios, ratioText, type Took, timed } from './support/timing.ts';

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
/** Beside the peers; the sizes between them serve the growth alone. */
const compared = new Set([1_000, 10_000, 100_000]);
const goal = 30;
const seed = 1;
/** More pledges than this are timed once for each peer, and a sample of them for PostgreSQL. */
const mostRepeated = 10_000;
const sampled = 200;
const pairsOfRuns = 5;

type Lists = ReadonlyMap<string, readonly Suggestion[]>;
type Records = ReturnType<typeof syntheticRecords>;
type Workload = { readonly size: number; readonly pledges: Records; readonly offers: Records };

const workloadOf = (size: number): Workload => ({
  size,
  pledges: syntheticRecords('pledge', size, seed),
  offers: syntheticRecords('offer', size, seed),
});

type Point = { readonly size: number; readonly figure: number };

const growthText = (points: readonly Point[]): string => {
  if (points.length < 4) return 'growth not said from fewer than four sizes';
  const { exponent, residual } = growthOf(points);
  return `growth exponent ${exponent.toFixed(2)}, residual ${residual.toFixed(2)}`;
};

const text = ({ processor, wall }: Took): string =>
  `${processor.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms on the wall`;

/** Lists of the first pledges that are not the peer's, in scores and ids. */
const wrongAgainst = async (
  peer: SqlPeer,
  { pledges }: Workload,
  lists: Lists,
  { meritOf }: ReturnType<typeof matchRows>,
): Promise<number> => {
  const theirs = await peer.lists();
  return pledges.filter(({ id }, number) => {
    const ours = (lists.get(id) ?? []).map((each) => meritOf(each.score, each.id));
    return !isSameValue(ours, theirs.get(number) ?? []);
  }).length;
};

const wrongAgainstOneByOne = ({ pledges, offers }: Workload, lists: Lists): number =>
  pledges.filter(
    (pledge) => !isSameValue(lists.get(pledge.id), bestSuggestions(pledge, offers, firstPolicy)),
  ).length;

type Compared = { readonly wrong: number; readonly ratio: number };

/** Engine, peer, peer, engine: whatever changes evenly on the machine falls on both alike. */
const compareDuckDb = async (peer: SqlPeer, work: Workload): Promise<Compared> => {
  const { size, pledges, offers } = work;
  const rows = matchRows(pledges, offers);
  await peer.load(rows);
  const engine = () => timed(() => allSuggestions(pledges, offers, firstPolicy));
  const duck = async () =>
    (await timed(() => peer.match(firstPolicy, { offerCount: size, pledgeCount: size })))[1];
  const repeats = size > mostRepeated ? 1 : pairsOfRuns;
  const [ours, again, theirs]: [Took[], Took[], Took[]] = [[], [], []];
  let lists: Lists = new Map();
  for (let pair = 0; pair < repeats; pair += 1) {
    const [found, first] = await engine();
    lists = found;
    ours.push(first);
    theirs.push(await duck());
    if (repeats > 1) theirs.push(await duck());
    const [, second] = await engine();
    again.push(second);
    if (repeats > 1) ours.push(second);
  }
  const wrong = await wrongAgainst(peer, work, lists, rows);
  const of = (each: readonly Took[]) => each.map(({ processor }) => processor);
  const ratio = ratios(of(theirs), of(ours));
  const firsts = ours.filter((took) => !again.includes(took));
  console.log(
    `  engine ${text(ours[0] as Took)}; ${peer.name} ${text(theirs[0] as Took)}, one thread each`,
  );
  console.log(
    `  ratio ${ratioText(ratio)}, the engine against itself ${ratioText(ratios(of(firsts), of(again)))}`,
  );
  if (repeats > 1) {
    await peer.setThreads(2);
    console.log(`  ${peer.name} with two threads ${text(await duck())}`);
    await peer.setThreads(1);
  }
  console.log(`  lists that differ from ${peer.name}: ${wrong} of ${size}`);
  return { wrong, ratio: ratio.median };
};

const comparePostgres = async (peer: SqlPeer, work: Workload): Promise<number> => {
  const { size, offers } = work;
  const pledges = size > mostRepeated ? work.pledges.slice(0, sampled) : work.pledges;
  const rows = matchRows(work.pledges, offers);
  await peer.load(rows);
  const sizesOf = { offerCount: size, pledgeCount: pledges.length };
  const [, { wall }] = await timed(() => peer.match(firstPolicy, sizesOf));
  const [lists, ours] = await timed(() => allSuggestions(work.pledges, offers, firstPolicy));
  const whole = (wall * size) / pledges.length;
  const mark = pledges.length < size ? `† (timed on ${pledges.length} pledges)` : '';
  const wrong = await wrongAgainst(peer, { ...work, pledges }, lists, rows);
  console.log(
    `  ${peer.name} ${whole.toFixed(0)} ms${mark} on the wall, ${(whole / ours.wall).toFixed(0)} times the engine's`,
  );
  console.log(`  lists that differ from ${peer.name}: ${wrong} of ${pledges.length}`);
  return wrong;
};

export const run = async ([most = '100000']: readonly string[]): Promise<Report> => {
  const duckDb = await duckDbMatches();
  const postgres = await postgresMatches();
  console.log(
    `seed ${seed}; ${duckDb?.name ?? 'DuckDB absent'}; ${postgres?.name ?? 'PostgreSQL absent'}`,
  );
  const [scored, entries, times]: [Point[], Point[], Point[]] = [[], [], []];
  let wrong = 0;
  let last: Compared = { wrong: 0, ratio: Number.NaN };
  let largest = 0;
  for (const size of sizes.filter((each) => each <= Number(most))) {
    const work = workloadOf(size);
    const counts = noCounts();
    const [lists, took] = await timed(() =>
      allSuggestions(work.pledges, work.offers, firstPolicy, counts),
    );
    const each = (count: number): string => (count / size).toFixed(1);
    console.log(
      `${size}: for each pledge ${each(counts.pairsScored)} pairs scored, ${each(counts.entriesSeen)} entries and ${each(counts.classesSeen)} classes seen`,
    );
    scored.push({ size, figure: counts.pairsScored });
    entries.push({ size, figure: counts.entriesSeen });
    times.push({ size, figure: took.processor });
    largest = size;
    if (!compared.has(size)) continue;
    if (size === sizes[0]) {
      const differing = wrongAgainstOneByOne(work, lists);
      console.log(`  lists that differ from those made one by one: ${differing} of ${size}`);
      wrong += differing;
    }
    if (duckDb) {
      last = await compareDuckDb(duckDb, work);
      wrong += last.wrong;
    }
    if (postgres) wrong += await comparePostgres(postgres, work);
  }
  console.log(`pairs scored: ${growthText(scored)}`);
  console.log(`entries seen: ${growthText(entries)}`);
  console.log(`processor time, first run of each size: ${growthText(times)}`);
  await duckDb?.stop();
  await postgres?.stop();
  return {
    bench: 'match-all',
    figure: duckDb ? Number(last.ratio.toFixed(1)) : 0,
    unit: duckDb
      ? `times DuckDB's processor time at ${largest}, one thread each`
      : 'DuckDB absent, nothing to compare with',
    goal: `>= ${goal}, all lists equal`,
    holds: wrong === 0 && last.ratio >= goal,
  };
};
