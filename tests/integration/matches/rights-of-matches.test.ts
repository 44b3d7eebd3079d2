/** Every cell of the table of rights of matches, against the handlers that the product runs. */
import { beforeAll, describe, expect, test } from 'vitest';

import { routes } from '#shared/contract/routes';
import { rowsOf } from '#tests/support/rights/cells';
import { matchDeeds } from '#tests/support/rights/match-deeds';
import {
  type MatchCaller,
  matchCallers,
  matchColumns,
  type MatchDeed,
  matchMatrix,
} from '#tests/support/rights/match-matrix';
import { aMatchScene, type MatchScene } from '#tests/support/rights/match-scene';
import { peopleOf } from '#tests/support/rights/people';
import { told, trying } from '#tests/support/rights/tried';

let scene: MatchScene;
let tryIt: ReturnType<typeof trying>;
beforeAll(async () => {
  scene = await aMatchScene();
  tryIt = trying(scene.world);
});

const deeds = Object.keys(matchMatrix) as MatchDeed[];
const cellsOf = (deed: MatchDeed) =>
  rowsOf(matchMatrix[deed], matchColumns, matchCallers).flatMap(({ caller, variants }) =>
    matchColumns.map((column, index) => ({
      caller: caller as MatchCaller,
      column,
      sign: variants[0]?.[index],
    })),
  );

const count = { cells: 0, denied: 0 };

describe('what the table says of a match', () => {
  test.each(deeds)('%s: is done or refused so, and a refusal changes nothing', async (deed) => {
    const wrong: string[] = [];
    for (const { caller, column, sign } of cellsOf(deed)) {
      const of = { match: scene.matches[column], column, scene, by: caller };
      const asked = await matchDeeds[deed](of);
      const found = await tryIt(asked, peopleOf[caller]);
      count.cells += 1;
      if (sign !== '+') count.denied += 1;
      const isChange = sign === '+' && routes[asked.route].method !== 'GET';
      if (found.sign !== sign || found.isUnchanged === isChange)
        wrong.push(told(`${deed} of a match that is ${column} by ${caller}`, sign, found));
    }
    expect(wrong).toEqual([]);
  });

  test('was tried whole', () => {
    console.info(`${count.cells} cells of matches, ${count.denied} denied and unchanged`);
    expect(count.cells).toBe(deeds.length * matchCallers.length * matchColumns.length);
  });
});
