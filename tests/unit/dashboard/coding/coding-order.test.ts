/** What an officer is offered of a record, and what is sent of it. */
import { expect, it } from 'vitest';

import { codingOrder, proposedCodes } from '#dashboard/coding/coding-order';
import type { RecordToCode } from '#dashboard/coding/worklist';

import { aReading, evidence } from '../readings/a-reading.ts';

const text = 'Training of judges and equipment in Kenya, if it is funded.';

const aRecord = (fields: object = {}, component: object = {}): RecordToCode =>
  ({
    kind: 'offer',
    title: 'Help',
    party: { name: 'Synthetic State XA' },
    components: [
      {
        id: 'c4',
        text,
        area: 'A3',
        topics: [],
        supportTypes: ['technical'],
        quantity: null,
        places: { countries: ['UGA'], regions: [], anywhere: false, stated: ['the region'] },
        languages: [],
        window: {},
        conditions: [],
        ...component,
      },
    ],
    ...fields,
  }) as never;

const reading = aReading({
  areas: [{ code: 'A1', ...evidence('sure', text, 'judges') }],
  topics: [{ code: 'backlog', ...evidence('likely', text, 'judges') }],
  supportTypes: [
    { code: 'training', ...evidence('sure', text, 'Training of') },
    { code: 'equipment', ...evidence('likely', text, 'equipment') },
  ],
  countries: [{ code: 'KEN', ...evidence('likely', text, 'Kenya') }],
  conditions: [{ code: 'funding', ...evidence('sure', text, 'if it is funded') }],
});

const idsIn = (record: RecordToCode) =>
  proposedCodes(record, [reading]).map(({ proposals }) => proposals?.map(({ id }) => id));

it('codes alone are proposed: no condition, which is its owner’s words', () => {
  expect(idsIn(aRecord())).toEqual([
    ['topics backlog', 'supportTypes training', 'supportTypes equipment', 'countries KEN'],
  ]);
});

it('an area is proposed where the importer left it open', () => {
  expect(idsIn(aRecord({}, { area: null }))[0]?.[0]).toBe('area "A1"');
});

it('what is kept joins what stands there, and what is not is refused with its words', () => {
  const proposed = proposedCodes(aRecord(), [reading]);
  const order = codingOrder(proposed, (_, { id }) => /training|KEN/.test(id));

  expect(order).toEqual({
    components: [
      {
        id: 'c4',
        supportTypes: ['technical', 'training'],
        places: {
          countries: ['UGA', 'KEN'],
          regions: [],
          anywhere: false,
          stated: ['the region'],
        },
      },
    ],
    refused: [
      { component: 'c4', code: 'topics backlog', words: 'judges' },
      { component: 'c4', code: 'supportTypes equipment', words: 'equipment' },
    ],
  });
  expect(codingOrder(proposed, () => false)).not.toHaveProperty('components');
});

it('what was refused is not proposed again for the same words', () => {
  const refusedFor = (words: string) => ({
    coding: { at: '', refused: [{ component: 'c4', code: 'supportTypes training', words }] },
  });

  expect(idsIn(aRecord(refusedFor('Training of')))[0]).not.toContain('supportTypes training');
  expect(idsIn(aRecord(refusedFor('trainers')))[0]).toContain('supportTypes training');
});

it('a text that could not be read proposes nothing, and is told apart from one that says nothing', () => {
  expect(proposedCodes(aRecord(), [null])).toMatchObject([{ proposals: null }]);
  expect(proposedCodes(aRecord(), [aReading()])).toMatchObject([{ proposals: [] }]);
});
