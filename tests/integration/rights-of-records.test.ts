/** Every cell of the table of rights of records, against the handlers that the product runs. */
import { beforeAll, describe, expect, test } from 'vitest';

import { routes } from '#shared/contract/routes';
import { recordKinds } from '#shared/domain/records/record';
import { rowsOf } from '#tests/support/rights/cells';
import { peopleOf } from '#tests/support/rights/people';
import { recordDeeds } from '#tests/support/rights/record-deeds';
import {
  type RecordCaller,
  recordCallers,
  recordColumns,
  type RecordDeed,
  recordMatrix,
} from '#tests/support/rights/record-matrix';
import { aRecordScene, type RecordScene } from '#tests/support/rights/record-scene';
import { told, trying } from '#tests/support/rights/tried';

let scene: RecordScene;
let tryIt: ReturnType<typeof trying>;
beforeAll(async () => {
  scene = await aRecordScene();
  tryIt = trying(scene.world);
});

const deeds = Object.keys(recordMatrix) as RecordDeed[];
const cellsOf = (deed: RecordDeed) =>
  rowsOf(recordMatrix[deed], recordColumns, recordCallers).flatMap(({ caller, variants }) =>
    recordKinds.flatMap((kind, at) =>
      recordColumns.map((column, index) => ({
        caller: caller as RecordCaller,
        kind,
        column,
        sign: (variants[at] ?? variants[0])?.[index],
      })),
    ),
  );

const count = { cells: 0, denied: 0 };

describe('what the table says of a record', () => {
  test.each(deeds)('%s: is done or refused so, and a refusal changes nothing', async (deed) => {
    const wrong: string[] = [];
    for (const cell of cellsOf(deed)) {
      const { caller, kind, column, sign } = cell;
      const record = scene.records[kind][column];
      const asked = recordDeeds[deed]({ record, scene, by: caller });
      const found = await tryIt(asked, peopleOf[caller]);
      count.cells += 1;
      if (sign !== '+') count.denied += 1;
      const isChange = sign === '+' && routes[asked.route].method !== 'GET';
      if (found.sign !== sign || found.isUnchanged === isChange)
        wrong.push(told(`${deed} of a ${kind} that is ${column} by ${caller}`, sign, found));
    }
    expect(wrong).toEqual([]);
  });

  test('was tried whole', () => {
    const wanted = deeds.length * recordCallers.length * recordKinds.length * recordColumns.length;
    console.info(`${count.cells} cells of records, ${count.denied} denied and unchanged`);
    expect(count.cells).toBe(wanted);
  });
});
