/**
 * What the product reads of texts that it was not tuned on, and how it ranks by them, is no worse than it was: the figures of
 * the benchmarks `reading` and `match-quality` on the texts held out, a little below. Nothing is tuned here.
 */
import { describe, expect, test } from 'vitest';

import { readJudgedFile } from '#infra/commands/judged-file';
import { type ReadRecord, scoreOf, tally } from '#infra/commands/judged-score';
import { readRecord } from '#shared/reading/read-record';
import { termTables } from '#shared/reading/term-files';
import { languages } from '#shared/vocabulary/label';
import { proseAlone, rankedByProduct } from '#tests/bench/support/judged-intake';
import { judgedSetIn } from '#tests/bench/support/judged-pairs';
import { qualityOf } from '#tests/bench/support/ranking-quality';
import { rankedByCharacters, rankedByWords } from '#tests/bench/support/text-rankers';

const heldOut = 'tests/judged/held-out';

/** Of what is sure or likely. */
const leastF1 = {
  areas: 0.85,
  topics: 0.7,
  supportTypes: 0.73,
  quantity: 0.7,
  places: 0.92,
  languages: 0.97,
  start: 0.85,
  endOrDue: 0.89,
} as const;

const readHeldOut = async (): Promise<readonly ReadRecord[]> => {
  const tables = new Map(
    await Promise.all(languages.map(async (each) => [each, await termTables(each)] as const)),
  );
  return readJudgedFile(`${heldOut}/records.json`).flatMap((record) => {
    const own = tables.get(record.language);
    return own ? [{ record, reading: readRecord(record, own) }] : [];
  });
};

describe('on texts that were held out', () => {
  test('codes are read no worse than they were', async () => {
    const read = await readHeldOut();
    const f1 = Object.keys(leastF1).map(
      (kind) => [kind, scoreOf(tally(kind as keyof typeof leastF1, 'likely', read)).f1] as const,
    );

    console.log(f1.map(([kind, figure]) => `${kind} ${figure.toFixed(2)}`).join(', '));
    expect(read.length).toBeGreaterThan(60);
    for (const [kind, figure] of f1)
      expect(figure, kind).toBeGreaterThanOrEqual(leastF1[kind as keyof typeof leastF1]);
    expect(scoreOf(tally('topics', 'sure', read)).precision).toBeGreaterThanOrEqual(0.88);
  });

  test('the right partners come first no less often than they did, and ahead of words alone', async () => {
    const set = judgedSetIn(heldOut);
    const prose = qualityOf(set, await rankedByProduct(set, proseAlone));
    const words = qualityOf(set, rankedByWords(set));
    const characters = qualityOf(set, rankedByCharacters(set));

    console.log(
      `nDCG ${prose.ndcg.toFixed(3)}, first right ${prose.first} of ${prose.pledges}, recall ${prose.recall.toFixed(2)}, near misses ${prose.lifted} of ${prose.nearMisses}`,
    );
    expect(prose.ndcg).toBeGreaterThanOrEqual(0.88);
    expect(prose.first).toBeGreaterThanOrEqual(30);
    expect(prose.recall).toBeGreaterThanOrEqual(0.95);
    expect(prose.lifted).toBeLessThanOrEqual(3);
    expect(prose.ndcg).toBeGreaterThan(words.ndcg + 0.15);
    expect(prose.ndcg).toBeGreaterThan(characters.ndcg + 0.08);
  });
});
