import { setTimeout as delay } from 'node:timers/promises';

import { expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import { violationsIn } from '#tests/support/invariants';
import { aDataDirectory, type LocalProduct, startLocalProduct } from '#tests/support/local-product';
import { settled } from '#tests/support/settled';
import {
  inParallel,
  type Submission,
  submissionsFor,
  submit,
  tokensFor,
} from '#tests/support/submitter';
import { dumpTable } from '#tests/support/table-dump';

const kills = process.env['LONG'] ? 15 : 1;
const submissionsAtOnce = process.env['LONG'] ? 200 : 24;

const recordsIn = (items: readonly Item[]): readonly StoredRecord[] =>
  items
    .filter(({ PK, SK }) => SK === 'META' && /^(PLEDGE|OFFER)#/.test(PK))
    .map((item) => item['record'] as StoredRecord);

/** Submits all, with the whole tree killed somewhere in the middle; answers what was acknowledged by then. */
const submitUntilKilled = async (
  product: LocalProduct,
  submissions: readonly Submission[],
  killAfter: number,
): Promise<Map<string, string>> => {
  const tokens = await tokensFor(product);
  const acknowledged = new Map<string, string>();
  let killing: Promise<void> | undefined;
  await inParallel(submissions, 8, async (submission) => {
    if (killing) return;
    const id = await submit(product, tokens, submission);
    if (id) acknowledged.set(submission.key, id);
    if (acknowledged.size >= killAfter) killing ??= product.kill9();
  });
  await killing;
  return acknowledged;
};

test(`what was acknowledged outlives ${kills} kills of the whole tree, none twice, and derived state is exact`, async () => {
  const data = aDataDirectory();
  const counts = { kills: 0, acknowledgedBeforeKill: 0, submitted: 0, lost: 0, twice: 0, drift: 0 };
  const everyId = new Set<string>();

  let product = await startLocalProduct({ data });
  for (let round = 0; round < kills; round += 1) {
    const submissions = submissionsFor(`r${round}`, submissionsAtOnce);
    const killAfter = 10 + ((round * 67) % (submissionsAtOnce - 20));
    const acknowledged = await submitUntilKilled(product, submissions, killAfter);
    product = await startLocalProduct({ data });
    const tokens = await tokensFor(product);
    const again = new Map<string, string>();
    await inParallel(submissions, 8, async (submission) => {
      const id = await submit(product, tokens, submission);
      if (id) again.set(submission.key, id);
    });

    counts.kills += 1;
    counts.acknowledgedBeforeKill += acknowledged.size;
    counts.submitted += again.size;
    for (const [key, id] of acknowledged) if (again.get(key) !== id) counts.lost += 1;
    for (const id of again.values()) everyId.add(id);
  }
  await settled(product);
  await delay(200);
  const [table = ''] = product.tables;
  const items = await dumpTable(product.database, table);
  await product.stop();

  const records = recordsIn(items);
  const ids = new Set(records.map(({ id }) => id));
  counts.lost += [...everyId].filter((id) => !ids.has(id)).length;
  counts.twice = records.length - new Set(records.map(({ title }) => title)).size;
  const drift = violationsIn(items as never);
  counts.drift = drift.length;
  console.log(JSON.stringify(counts));
  expect(drift.slice(0, 5)).toEqual([]);
  expect(counts).toMatchObject({ submitted: kills * submissionsAtOnce, lost: 0, twice: 0 });
});
