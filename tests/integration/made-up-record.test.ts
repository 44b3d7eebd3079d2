/** The made-up record of `npm start -- --demo`, lived through on a table in memory: a tenth of it, and all in the long tests. */
import { beforeAll, describe, expect, test } from 'vitest';

import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import { madeUpItems } from '#infra/made-up/made-up-items';
import { partOfWorld } from '#infra/made-up/part-of-world';
import { interestIds } from '#shared/domain/matches/interest';
import { evidenceGrades } from '#shared/vocabulary/evidence-grades';
import { matchStateIds, progressStages, recordStateIds } from '#shared/vocabulary/record-states';
import type { Item } from '#shared/table/item';
import { aSigner } from '#tests/support/signer';
import { violationsIn } from '#tests/support/invariants';

const isLong = process.env['LONG'] === '1';
const whole = readMadeUpWorld();
const world = isLong ? whole : partOfWorld(whole, 10);

const reportedStages = progressStages.map(({ id }) => id);
const grades = evidenceGrades.map(({ id }) => id);

const today = '2026-12-01T12:00:00.000Z';

type Held = Readonly<Record<string, unknown>>;

/** What stands of each record or match. */
const held = (items: readonly Item[], field: 'record' | 'match'): readonly Held[] =>
  items
    .filter(({ SK }) => SK === 'META')
    .flatMap((item) => (item[field] === undefined ? [] : [item[field] as Held]));

describe('the made-up record', () => {
  let items: readonly Item[];
  let records: readonly Held[];
  let matches: readonly Held[];

  beforeAll(async () => {
    items = await madeUpItems(world, today, aSigner());
    records = held(items, 'record');
    matches = held(items, 'match');
  }, 120_000);

  test('holds what always holds, lists and cells with it', () => {
    expect(records.length).toBe(world.records.length);
    expect(violationsIn(items)).toEqual([]);
  });

  test('has records in every state, offers that nobody confirmed in time, and what came in other ways', () => {
    const states = new Set(records.map(({ state }) => state));

    expect(recordStateIds.filter((id) => !states.has(id))).toEqual([]);
    expect(records.filter(({ unconfirmed }) => unconfirmed === true)).not.toEqual([]);
    expect(records.filter(({ announced }) => announced !== undefined)).not.toEqual([]);
    expect(records.filter(({ onBehalf }) => onBehalf !== undefined)).not.toEqual([]);
    expect(records.filter(({ origins }) => origins !== undefined)).not.toEqual([]);
  });

  test('has matches in every stage that people bring them to', () => {
    const stages = new Set(matches.map(({ state }) => state));
    const wanted = matchStateIds.filter((id) => id !== 'not_stated');

    expect(wanted.filter((id) => !stages.has(id))).toEqual([]);
    expect(matches.filter(({ release }) => release !== null)).not.toEqual([]);
  });

  test('has something that waits for the people whom the sign-in page offers', () => {
    const partyOf = (name: string): unknown =>
      records
        .map(({ party }) => party as { id: string; name: string })
        .find((party) => party.name === name)?.id;
    const own = (id: unknown, state: string) =>
      records.filter(
        (record) => (record['party'] as { id: string }).id === id && record['state'] === state,
      );
    const asked = (id: unknown) =>
      matches.filter(
        ({ state, supporters, recipients }) =>
          ['proposed', 'under_discussion'].includes(state as string) &&
          [supporters, recipients].some((side) => (side as { id: string }[])[0]?.id === id),
      );

    for (const name of ['Synthetic State XA', 'Synthetic Legal Network XB']) {
      const id = partyOf(name);
      expect(own(id, 'returned')).not.toEqual([]);
      expect(own(id, 'draft')).not.toEqual([]);
      expect(asked(id)).not.toEqual([]);
    }
  });

  test('has told the people whom the sign-in page offers something, and mails that wait for them', () => {
    const readers = items.flatMap(({ PK }) => (PK.startsWith('INBOX#') ? [PK] : []));
    const mails = items.flatMap((item) =>
      item['mail'] === undefined ? [] : [item['mail'] as Held],
    );

    expect(new Set(readers).size).toBeGreaterThan(3);
    expect(readers).toContain('INBOX#SECRETARIAT');
    expect(mails.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['answer', 'digest']));
  });

  test('has comments among colleagues, and of those who work with a record', () => {
    const circles = items.flatMap(({ PK }) =>
      PK.startsWith('COMMENTS#') ? [PK.split('-').at(-1)] : [],
    );

    expect(new Set(circles)).toEqual(new Set(['party', 'staff']));
  });

  test('has told somebody what they follow', () => {
    const told = items.flatMap((item) =>
      item.PK.startsWith('INBOX#PERSON#') ? [(item['entry'] as Held)['kind']] : [],
    );

    expect(told).toEqual(expect.arrayContaining(['followedChanged']));
  });

  test('has what parties told the Secretariat of suggestions and needs, of each kind', () => {
    const says = items.flatMap((item) =>
      item['interest'] === undefined ? [] : [(item['interest'] as Held)['says']],
    );

    expect(new Set(says)).toEqual(new Set(interestIds));
  });

  test('has progress of every stage that its parties reported, dated before its last day, and what nobody reported', () => {
    const components = records.flatMap((record) => record['components'] as readonly Held[]);
    const reported = components.filter(({ stage }) => stage !== null);

    expect(new Set(components.map(({ stage }) => stage))).toEqual(
      new Set([...reportedStages, null]),
    );
    expect(reported.filter(({ progressOn }) => String(progressOn) > '2026-11-20')).toEqual([]);
    expect(reported.filter(({ progressText }) => String(progressText).length < 40)).toEqual([]);
    expect(new Set(reported.map(({ evidenceGrade }) => evidenceGrade))).toEqual(new Set(grades));
    for (const field of ['indicator', 'evidence', 'barriers'])
      expect(reported.filter((each) => each[field] !== undefined)).not.toEqual([]);
  });

  test('has pledges that are confirmed unchanged, with a report and without, and answers of whom they consulted', () => {
    const isReported = ({ components }: Held) =>
      (components as readonly Held[]).some(({ stage }) => stage !== null);
    const confirmed = records.filter(
      ({ kind, confirmedOn }) => kind === 'pledge' && confirmedOn !== undefined,
    );
    const ids = records.flatMap(({ grfPledgeId }) =>
      grfPledgeId === undefined ? [] : (grfPledgeId as string),
    );

    expect(new Set(confirmed.map(isReported))).toEqual(new Set([true, false]));
    expect(new Set(records.map(({ refugeesConsulted }) => refugeesConsulted ?? null))).toEqual(
      new Set([true, false, null]),
    );
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^MADE-UP-X[A-Z]-\d{4}$/.test(id))).toEqual([]);
  });

  test('is the same at every start, but that nothing in it is later than the start', async () => {
    const part = {
      parties: whole.parties.filter(({ key }) => key === 'state-xa'),
      records: whole.records.filter(({ of }) => of === 'state-xa'),
      matches: [],
      interests: [],
      comments: [],
    };
    const later = await madeUpItems(part, '2027-03-01T00:00:00.000Z', aSigner());
    const again = await madeUpItems(part, '2027-03-01T00:00:00.000Z', aSigner());
    const early = await madeUpItems(part, '2025-01-01T00:00:00.000Z', aSigner());
    const times = held(early, 'record').map(({ updatedAt }) => String(updatedAt));

    expect(again).toEqual(later);
    expect(times.filter((at) => at > '2025-01-01T00:00:00.000Z')).toEqual([]);
    expect(new Set(held(early, 'record').map(({ id }) => id))).toEqual(
      new Set(held(later, 'record').map(({ id }) => id)),
    );
  }, 60_000);
});
