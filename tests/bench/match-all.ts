/**
 * The exact best ten of every pledge, for 1,000 to 100,000 pledges and as many offers, beside DuckDB and a given PostgreSQL:
 * the same records, score and gates, whole lists compared. Goal: 30 times DuckDB at 100,000, one thread each.
 * Processor time is compared, which other programs on the machine disturb least; time on the wall stands beside it.
 * Timed is what both sides answer: which offers, with which score, as numbers. Indexing the offers counts for the engine,
 * loading its tables does not count for DuckDB. Ids, versions and parts are made after the timing, and checked. The peers
 * know stated codes alone; the policy that reads prose is timed beside them, and its lists are held against those made one
 * by one.
 */
import {
  matchAll,
  type Matched,
  suggestionsIn,
} from '#shared/domain/matching/threshold-algorithm/all-suggestions';
import { noCounts } from '#shared/domain/matching/threshold-algorithm/weighing';
import { type Policy, readingPolicy, statedPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { isSameValue } from '#shared/domain/values/same-value';
import { syntheticReadRecords } from '#tests/support/synthetic-reading';

import {
  compareDuckDb,
  type Compared,
  wrongAgainst,
  type Workload,
} from './support/beside-duckdb.ts';
import { duckDbMatches } from './support/duckdb-matches.ts';
import { growthOf } from './support/growth.ts';
import { matchRows, type SqlPeer } from './support/match-sql.ts';
import { postgresMatches } from './support/postgres-matches.ts';
import type { Report } from './support/report.ts';
import { timed } from './support/timing.ts';

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
/** Beside the peers; the sizes between them serve the growth alone. */
const compared = new Set([1_000, 10_000, 100_000]);
const goal = 30;
const seed = 1;
/** Of more pledges than this, PostgreSQL is timed on a sample. */
const mostForPostgres = 10_000;
const sampled = 200;
/** Matched once by each before anything is timed: a first run also compiles, or fetches memory. */
const warmingSize = 10_000;

const workloadOf = (size: number): Workload => ({
  size,
  pledges: syntheticReadRecords('pledge', size, seed),
  offers: syntheticReadRecords('offer', size, seed),
});

type Point = { readonly size: number; readonly figure: number };

const growthText = (points: readonly Point[]): string => {
  if (points.length < 4) return 'growth not said from fewer than four sizes';
  const { exponent, residual } = growthOf(points);
  return `growth exponent ${exponent.toFixed(2)}, residual ${residual.toFixed(2)}`;
};

/** Whole suggestions, with their parts, against the function that the product keeps its lists with. */
const wrongAgainstOneByOne = (
  { pledges, offers }: Workload,
  matched: Matched,
  policy: Policy,
): number =>
  pledges.filter((pledge, number) => {
    const oneByOne = bestSuggestions(pledge, offers, policy);
    return !isSameValue(suggestionsIn(matched, number), oneByOne);
  }).length;

/** Answers how many lists differ, where they are few enough to be made one by one. */
const readProse = async (work: Workload, statedMilliseconds: number): Promise<number> => {
  const { size, pledges, offers } = work;
  const counts = noCounts();
  const [matched, took] = await timed(() => matchAll(pledges, offers, readingPolicy, counts));
  const each = (count: number): string => (count / size).toFixed(1);
  console.log(
    `  by the policy that reads prose ${took.processor.toFixed(0)} ms of processor, ${(took.processor / statedMilliseconds).toFixed(1)} times that of stated codes alone; for each pledge ${each(counts.pairsScored)} pairs scored, ${each(counts.entriesSeen)} entries seen`,
  );
  if (size > (sizes[0] ?? 0)) return 0;
  const wrong = wrongAgainstOneByOne(work, matched, readingPolicy);
  console.log(`  lists by it that differ from those made one by one: ${wrong} of ${size}`);
  return wrong;
};

const comparePostgres = async (peer: SqlPeer, work: Workload): Promise<number> => {
  const { size, offers } = work;
  const pledges = size > mostForPostgres ? work.pledges.slice(0, sampled) : work.pledges;
  const rows = matchRows(work.pledges, offers);
  await peer.load(rows);
  const sizesOf = { offerCount: size, pledgeCount: pledges.length };
  const [, { wall }] = await timed(() => peer.match(statedPolicy, sizesOf));
  const [matched, ours] = await timed(() => matchAll(work.pledges, offers, statedPolicy));
  const whole = (wall * size) / pledges.length;
  const mark = pledges.length < size ? `† (timed on ${pledges.length} pledges)` : '';
  const wrong = await wrongAgainst(peer, pledges, matched, rows);
  console.log(
    `  ${peer.name} ${whole.toFixed(0)} ms${mark} on the wall, ${(whole / ours.wall).toFixed(0)} times the engine's`,
  );
  console.log(`  lists that differ from ${peer.name}: ${wrong} of ${pledges.length}`);
  return wrong;
};

const warm = async (duckDb: SqlPeer | undefined): Promise<void> => {
  const { size, pledges, offers } = workloadOf(warmingSize);
  matchAll(pledges, offers, statedPolicy);
  await duckDb?.load(matchRows(pledges, offers));
  await duckDb?.match(statedPolicy, { offerCount: size, pledgeCount: size });
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
  await warm(duckDb);
  for (const size of sizes.filter((each) => each <= Number(most))) {
    const work = workloadOf(size);
    const counts = noCounts();
    const [matched, took] = await timed(() =>
      matchAll(work.pledges, work.offers, statedPolicy, counts),
    );
    const each = (count: number): string => (count / size).toFixed(1);
    console.log(
      `${size}: for each pledge ${each(counts.pairsScored)} pairs scored, ${each(counts.entriesSeen)} entries and ${each(counts.classesSeen)} classes seen`,
    );
    scored.push({ size, figure: counts.pairsScored });
    entries.push({ size, figure: counts.entriesSeen });
    times.push({ size, figure: took.processor });
    wrong += await readProse(work, took.processor);
    largest = size;
    if (!compared.has(size)) continue;
    if (size === sizes[0]) {
      const differing = wrongAgainstOneByOne(work, matched, statedPolicy);
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
  console.log(`processor time, one run of each size: ${growthText(times)}`);
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
