import { describe, expect, test } from 'vitest';

import { emptyCell } from '#shared/domain/coverage/cell';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy } from '#shared/domain/matching/policy';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { applyChanges } from '#shared/recompute/change-unit';
import { listItem, mostRounds, recomputeLists } from '#shared/recompute/list-unit';
import type { Step } from '#shared/recompute/steps';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { coverageKey, listKey } from '#shared/table/derived-keys';
import { currentPostings } from '#shared/table/projection';
import { anId, anOffer, aPledge } from '#tests/support/records';
import { runUnit as run } from '#tests/support/run-unit';

const generation = { name: 'g1', policy: statedPolicy, asOf: '2026-05-01T00:00:00.000Z' };

const pledge = aPledge({ component: { places: { anywhere: true } } });
const offer = anOffer({ component: { places: { anywhere: true } } });
const stored = (record: typeof pledge): Item => ({ ...recordKey(record.kind, record.id), record });
const both: readonly Item[] = [
  stored(pledge),
  stored(offer),
  ...currentPostings(pledge),
  ...currentPostings(offer),
];
const owner = { kind: 'pledge', id: pledge.id } as const;
const key = listKey('g1', 'pledge', pledge.id);
const ops = (taken: readonly Step[]) => taken.map(({ op }) => op);

describe('a list', () => {
  test('is opened before anything is read, and closed at the end', () => {
    const { taken, find, value } = run(recomputeLists([owner], generation), both);

    expect(value).toEqual([]);
    expect(ops(taken)[0]).toBe('open');
    expect(ops(taken).at(-1)).toBe('put');
    expect(find(key)).toMatchObject({ open: false, rev: 1, entries: [{ id: offer.id }] });
  });

  test('is closed again though nothing changed, with a higher revision', () => {
    const first = run(recomputeLists([owner], generation), both).find(key);

    const again = run(recomputeLists([owner], generation), [...both, first as Item]).find(key);

    expect(again).toEqual({ ...first, rev: 2 });
  });

  test('is empty for a record that is out of force, or gone', () => {
    const withdrawn = stored({ ...pledge, state: 'withdrawn' });

    const out = run(recomputeLists([owner], generation), [withdrawn, ...both.slice(1)]).find(key);
    const gone = run(recomputeLists([owner], generation), both.slice(1)).find(key);

    expect([out?.['entries'], gone?.['entries']]).toEqual([[], []]);
  });

  test('that somebody opened meanwhile is computed anew, from inputs read after it was opened anew', () => {
    let disturbed = false;
    const { taken, find } = run(recomputeLists([owner], generation), both, (step, items) => {
      if (step.op !== 'page' || disturbed) return;
      disturbed = true;
      const held = items.get(`${key.PK} ${key.SK}`);
      items.set(`${key.PK} ${key.SK}`, { ...held, ...key, rev: 2, open: true });
    });

    const opens = ops(taken).flatMap((op, index) => (op === 'open' ? [index] : []));
    const reads = ops(taken).flatMap((op, index) => (op === 'page' ? [index] : []));
    expect(opens).toHaveLength(2);
    expect(reads.at(-1)).toBeGreaterThan(opens.at(-1) ?? 0);
    expect(find(key)).toMatchObject({ open: false, rev: 3 });
  });

  test('that somebody opened and closed meanwhile is left to them: it was read after ours', () => {
    const theirs = { ...key, rev: 2, open: false, entries: [] };
    const { taken, find } = run(recomputeLists([owner], generation), both, (step, items) => {
      if (step.op === 'page') items.set(`${key.PK} ${key.SK}`, theirs);
    });

    expect(ops(taken).filter((op) => op === 'open')).toHaveLength(1);
    expect(find(key)).toEqual(theirs);
  });

  test('that is lost in every round is reported instead of tried for ever', () => {
    const { value, taken } = run(recomputeLists([owner], generation), both, (step, items) => {
      const held = items.get(`${key.PK} ${key.SK}`);
      if (step.op === 'open' && held)
        items.set(`${key.PK} ${key.SK}`, { ...held, rev: Number(held['rev']) + 1 });
    });

    expect(value).toEqual([owner]);
    expect(ops(taken).filter((op) => op === 'open')).toHaveLength(mostRounds);
  });
});

const cellKey = coverageKey('g1', 'secretariat', 'A1#anywhere');
const cellUnit = () => recomputeCell('secretariat', 'A1#anywhere', generation);

describe('a cell', () => {
  test('reads its own revision before its inputs, and is written under it', () => {
    const { taken, value, find } = run(cellUnit(), both);

    expect(value).toBe(true);
    expect(ops(taken)).toEqual(['get', 'page', 'page', 'put']);
    expect(find(cellKey)).toMatchObject({
      rev: 1,
      asOf: generation.asOf,
      cell: { pledgeRecords: 1 },
    });
  });

  test('is written though nothing changed, and then keeps the time at which it last did', () => {
    const first = run(cellUnit(), both).find(cellKey);
    const later = { ...generation, asOf: '2026-06-01T00:00:00.000Z' };

    const again = run(recomputeCell('secretariat', 'A1#anywhere', later), [
      ...both,
      first as Item,
    ]).find(cellKey);

    expect(again).toEqual({ ...first, rev: 2 });
  });

  test('that never said anything has no time', () => {
    const { find } = run(cellUnit(), []);

    expect(find(cellKey)).toMatchObject({ rev: 1, asOf: null, cell: emptyCell });
  });

  test('takes the time at which it lost its last record', () => {
    const first = run(cellUnit(), both).find(cellKey);
    const later = { ...generation, asOf: '2026-06-01T00:00:00.000Z' };

    const emptied = run(recomputeCell('secretariat', 'A1#anywhere', later), [first as Item]).find(
      cellKey,
    );

    expect(emptied).toMatchObject({ rev: 2, asOf: later.asOf, cell: emptyCell });
  });

  test('that somebody wrote meanwhile is read and computed anew', () => {
    let disturbed = false;
    const { taken, find } = run(cellUnit(), both, (step, items) => {
      if (step.op !== 'page' || disturbed) return;
      disturbed = true;
      items.set(`${cellKey.PK} ${cellKey.SK}`, { ...cellKey, rev: 1, cell: emptyCell, asOf: null });
    });

    expect(ops(taken)).toEqual([
      'get',
      'page',
      'page',
      'put',
      'pause',
      'get',
      'page',
      'page',
      'put',
    ]);
    expect(find(cellKey)).toMatchObject({ rev: 2, cell: { pledgeRecords: 1 } });
  });

  test('of the public holds what is posted for everyone, and nothing else', () => {
    const release = { kind: 'released', version: 1, at: generation.asOf, by: 'owner' } as const;
    const [posting] = currentPostings(offer);
    const shown = {
      ...posting,
      PK: 'POST#PUBOFFER#A1#anywhere',
      SK: offer.id,
      features: featuresOf({ ...offer, release }),
    };

    const { find } = run(recomputeCell('public', 'A1#anywhere', generation), [...both, shown]);

    const cell = find(coverageKey('g1', 'public', 'A1#anywhere'))?.['cell'];
    expect(cell).toMatchObject({ pledgeRecords: 0, offerRecords: 1 });
  });
});

describe('a change', () => {
  test('recomputes the lists of one place together, so that each place is read in few turns', () => {
    const pledges = Array.from({ length: 50 }, (_, index) =>
      aPledge({
        id: anId(`p${10 + index}`),
        component: { places: { countries: [index % 2 === 0 ? 'NER' : 'NOR'] } },
      }),
    );
    const changed = anOffer({ component: { places: { countries: ['NER', 'NOR'] } } });
    const items = [changed, ...pledges].flatMap((record) => [
      stored(record),
      ...currentPostings(record),
    ]);
    const lists = pledges.map((each) => listItem(each, 1, [], generation));

    const { taken } = run(applyChanges([{ kind: 'offer', id: changed.id }], generation), [
      ...items,
      ...lists,
    ]);

    const read = (region: string) =>
      taken.filter((step) => step.op === 'page' && step.partition === `POST#OFFER#A1#${region}`);
    const opened = taken.filter((step) => step.op === 'open');
    expect(opened).toHaveLength(1 + pledges.length);
    expect([read('europe'), read('west-central-africa')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });
});
