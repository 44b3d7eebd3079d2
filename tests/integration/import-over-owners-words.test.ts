/** What the owner of an imported record says beside its row outlives a corrected edition of the row. */
import { beforeEach, describe, expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import { ownedBy, recordsIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { changed, type Living, step } from '#tests/support/lives';
import { importRows, type Row } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { aRealWorld, type World } from '#tests/support/world';

const page = 'http://www.example.org/list';
const otherPage = 'https://example.org/of-its-own';

const aRow = (changes: Row = {}): Row => ({
  row: 1,
  kind: 'offer',
  title: 'As the page tells it',
  from: [{ name: 'Norway', type: 'state', iso3: 'NOR' }],
  to: [{ name: 'Global' }],
  areas: ['A1', 'A2'],
  source: [page],
  ...changes,
});

const corrected: Row = { title: 'As the page tells it now' };

const aPledgeRow = (changes: Row = {}): Row => aRow({ kind: 'commitment', to: [], ...changes });

let world: World;
let owned: Living;
const hosts: string[] = [];

const record = (): StoredRecord => {
  const [found] = recordsIn(world);
  if (!found) throw new Error('There is no record');
  return found;
};

const importing = async (row: Row, mode?: string) =>
  (await importRows(world, [row], mode === undefined ? {} : { mode })).body;

const imported = { rows: 1, imported: 1, unchanged: 0, refused: [] };
const unchanged = { rows: 1, imported: 0, unchanged: 1, refused: [] };

const start = async (row: Row = aRow()): Promise<void> => {
  world = await aRealWorld(undefined, { importHosts: hosts });
  expect(await importing(row)).toMatchObject({ imported: 1, refused: [] });
  owned = await ownedBy(world, record());
};

beforeEach(async () => {
  hosts.splice(0, hosts.length, 'example.org');
  await start();
});

describe('a follow-up plan', () => {
  const planned = (id: string, fields: object = { nextStep: 'To cabinet' }) =>
    changed(world, owned, { components: [{ id, ...fields }] });

  test.each(['nextStep', 'nextStepBy', 'nextStepRole', 'blockers'])(
    'goes with no row that loses its component: the row is refused with the area and what to do (%s)',
    async (field) => {
      await planned('c2', { [field]: '2027' });
      const row = aRow({ areas: ['A1'] });

      const preview = await importing(row, 'preview');
      const body = await importing(row);

      expect(body).toEqual(preview);
      expect(body).toMatchObject({ imported: 0, refused: [{ row: 1, pointer: '/records/0' }] });
      expect(body.refused[0].reason).toMatch(/A2.*follow-up plan.*take the plan out.*keep/su);
      expect(record().components[1]).toMatchObject({ area: 'A2', [field]: '2027' });
    },
  );

  test('holds no row back once its owner has taken it out, and none that loses another component', async () => {
    await planned('c2');
    expect(await importing(aRow({ areas: ['A2'] }))).toEqual(imported);
    expect(record().components).toMatchObject([{ id: 'c2', nextStep: 'To cabinet' }]);

    await planned('c2', { nextStep: null });
    expect(await importing(aRow({ areas: ['A3', 'A1'] }))).toEqual(imported);
  });

  test('of a component without an area is told by its place in the record', async () => {
    const parts = ['1', '2'].map((n) => ({ n, area: null, text: `Part ${n}` }));
    await start(aRow({ areas: [], parts }));
    await planned('c2');

    const body = await importing(aRow({ areas: [], parts: parts.slice(0, 1) }));

    expect(body.refused[0].reason).toMatch(/part 2.*follow-up plan/u);
  });
});

describe('a record that was returned and submitted again by its owner', () => {
  const waitsForAcceptance = () => [record().state, record().title];

  test('waits for the Secretariat, whom a corrected row does not stand in for', async () => {
    await step(world, owned, 'return', 'submission');

    expect(await importing(aRow(corrected))).toEqual(imported);
    expect(waitsForAcceptance()).toEqual(['submitted', corrected['title']]);
    await step(world, owned, 'acceptance');
    await world.settle();
    expect(record()).toMatchObject({ state: 'accepted', release: { kind: 'restated' } });
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('so does one whose page had no listed host then and has now', async () => {
    hosts.splice(0);
    await start();
    await step(world, owned, 'return', 'submission');
    hosts.push('example.org');

    expect(await importing(aRow())).toEqual(unchanged);
    expect(await importing(aRow(corrected))).toEqual(imported);
    expect(waitsForAcceptance()).toEqual(['submitted', corrected['title']]);
  });

  test('so does one that its owner has edited and edited back', async () => {
    const { title } = record();
    for (const each of ['What its owner says', title]) await changed(world, owned, { title: each });

    await importing(aRow(corrected));

    expect(waitsForAcceptance()).toEqual(['submitted', corrected['title']]);
  });

  test('and accepted comes in accepted with the next edition', async () => {
    await step(world, owned, 'return', 'submission', 'acceptance');

    await importing(aRow(corrected));

    expect(waitsForAcceptance()).toEqual(['accepted', corrected['title']]);
  });
});

describe('a page whose address its owner has replaced', () => {
  const spellings = ['https://example.org/list', `${page}/#part`, 'http://EXAMPLE.org/list'];
  const amounts = [{ value: 5, unit: 'people', source: page }];

  test.each([[['release']], [[]]] as const)(
    'is the same page to the file in every spelling, whether that was released or not (%j)',
    async (steps) => {
      await start(aRow({ amounts }));
      await changed(world, owned, { sources: [otherPage] });
      if (steps.length > 0) await step(world, owned, 'acceptance', ...steps);

      for (const spelled of spellings) {
        const figures = [{ ...amounts[0], source: spelled }];
        expect(await importing(aRow({ source: [spelled], amounts: figures }))).toEqual(unchanged);
        expect(record().sources).toEqual([otherPage]);
      }
      const body = await importing(aRow({ source: spellings.slice(0, 1), amounts, ...corrected }));
      expect(body.refused[0].reason).toMatch(/Its owner has changed this record here/u);
    },
  );
});

describe('what no row states and no public version carries', () => {
  const standing = () => {
    const { validUntil, confirmedOn, unconfirmed } = record() as StoredRecord & {
      validUntil?: string;
    };
    return { validUntil, confirmedOn, unconfirmed };
  };

  test('an offer keeps its last day under a corrected row', async () => {
    await changed(world, owned, { validUntil: '2031-06' });

    expect(await importing(aRow(corrected))).toEqual(imported);
    expect(record().title).toBe(corrected['title']);
    expect(standing().validUntil).toBe('2031-06');
  });

  test('it keeps that it was confirmed, and how it stands, whether its last day went or stayed', async () => {
    await changed(world, owned, { validUntil: '2031-06' });
    for (const body of [{}, { validUntil: null }, { validUntil: '2030' }]) {
      const answer = await world.call('confirmOffer', {
        as: owned.as,
        path: { id: owned.id },
        body,
        headers: { 'if-match': etag(record().version) },
      });
      expect(answer.status).toBe(200);
      const before = standing();
      expect(before.confirmedOn).toBeDefined();

      expect(await importing(aRow({ title: `Corrected after ${JSON.stringify(body)}` }))).toEqual(
        imported,
      );
      expect(standing()).toEqual(before);
    }
  });

  test('a pledge keeps how much its State can take in at once, and when none', async () => {
    const absorbed = { supportsAtOnce: 2, noSupportFrom: '2030', noSupportUntil: '2031' };
    await start(aPledgeRow());
    await changed(world, owned, absorbed);

    expect(await importing(aPledgeRow(corrected))).toEqual(imported);
    expect(record()).toMatchObject({ ...absorbed, ...corrected, state: 'submitted' });
  });

  test('and whose words it is stays with it, where the Secretariat recorded it', async () => {
    const onBehalf = { basis: 'letter', date: '2025-11-03' };
    await changed(world, { ...owned, as: 'officer' }, { validUntil: '2031-06', onBehalf });

    await importing(aRow(corrected));

    expect(record()).toMatchObject({ validUntil: '2031-06', onBehalf });
  });

  test('anything that a row could say is an edit as ever', async () => {
    await changed(world, owned, { validUntil: '2031-06', language: 'fr' });

    expect((await importing(aRow(corrected))).refused[0].reason).toMatch(/changed this record/u);
  });
});

describe('a partner that the lead of an imported pledge names', () => {
  const partner = 'Synthetic Legal Network';
  const says = async (answer: string): Promise<void> => {
    const { id, version } = record();
    const said = await world.call('answerPartnership', {
      as: 'stakeholder',
      path: { id },
      body: { answer },
      headers: { 'if-match': etag(version) },
    });
    expect(said.status).toBe(200);
  };
  const partners = (of: { readonly partners: readonly { readonly id: string }[] }) =>
    of.partners.map(({ id }) => id);
  const publicPartners = async () => {
    await world.settle();
    return partners((await world.call('getReleasedPledge', { path: { id: record().id } })).body);
  };

  const confirmedUnder = async (row: Row): Promise<void> => {
    await start(row);
    await changed(world, owned, { financingPartners: [partner] });
    await step(world, owned, 'acceptance');
    await says('confirmed');
  };

  test('and that confirmed stays one, in public as far as the lead had released it', async () => {
    await confirmedUnder(aPledgeRow());
    const { stakeholder } = world.parties;

    expect(await importing(aPledgeRow(corrected))).toEqual(imported);
    expect(partners(record())).toEqual([stakeholder]);
    expect(await publicPartners()).toEqual([]);

    await step(world, owned, 'release');
    expect(await importing(aPledgeRow({ title: 'As it is told last' }))).toEqual(imported);
    expect(await publicPartners()).toEqual([stakeholder]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('and that declined is brought back by no row that names it', async () => {
    const from = [...(aPledgeRow()['from'] as readonly object[]), { name: partner }];
    await confirmedUnder(aPledgeRow({ from }));
    await says('declined');

    expect(await importing(aPledgeRow({ ...corrected, from }))).toMatchObject({ refused: [] });

    expect(record().title).toBe(corrected['title']);
    expect(partners(record())).toEqual([]);
    expect(await publicPartners()).toEqual([]);
  });
});
