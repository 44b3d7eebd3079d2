/** An import may name the parties of a match in another order: who accepted an introduction was another party then. */
import { beforeEach, describe, expect, test } from 'vitest';

import { contactOf, exchange, exchanged, readExchange } from '#tests/support/exchanges';
import { matchesIn, recordsIn } from '#tests/support/imported-records';
import { changed } from '#tests/support/lives';
import { both, moved } from '#tests/support/matches';
import { importRows } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { aRealWorld, type Persona, type World } from '#tests/support/world';

type Row = Readonly<Record<string, unknown>>;

const [togo, ghana, benin] = [
  { name: 'Togo', type: 'state', iso3: 'TGO' },
  { name: 'Ghana', type: 'state', iso3: 'GHA' },
  { name: 'Benin', type: 'state', iso3: 'BEN' },
];

const aRow = (row: number, kind: string, fields: Row): Row => ({
  row,
  kind,
  title: `The ${kind} of the page`,
  areas: ['A1'],
  supportTypes: [],
  stage: null,
  substance: 'As the page tells it.',
  source: ['https://example.org/a'],
  ...fields,
});

const rows = (recipients: readonly Row[], stage: string | null = 'Planning'): readonly Row[] => [
  aRow(1, 'commitment', { from: [togo], to: [] }),
  aRow(2, 'offer', { from: [ghana], to: [] }),
  aRow(3, 'match', {
    from: [ghana],
    to: recipients,
    stage,
    notes: 'Of the commitment in row 1 and the offer in row 2.',
  }),
];

const personas: Readonly<Record<string, Persona>> = {
  Togo: 'state',
  Ghana: 'stakeholder',
  Benin: 'otherState',
};

let world: World;

const imported = async (...of: Parameters<typeof rows>): Promise<void> => {
  const { body } = await importRows(world, rows(...of));
  expect(body).toMatchObject({ refused: [] });
};

const theMatch = () => {
  const [match] = matchesIn(world);
  if (!match) throw new Error('There is no match');
  return match;
};

const peopleComeIn = async (): Promise<void> => {
  for (const { id, name } of [...theMatch().recipients, ...theMatch().supporters]) {
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: `persona-${personas[name]}` },
      body: { role: 'representative', partyId: id },
      headers: { 'if-match': etag(1) },
    });
  }
  for (const { kind, id, party } of recordsIn(world))
    await changed(
      world,
      { kind, id, as: personas[party.name] ?? 'state' },
      { contact: contactOf(kind) },
    );
};

const contacts = async (as: Persona): Promise<number> =>
  (await world.call('readMatchContacts', { as, path: { id: theMatch().id } })).status;

beforeEach(async () => {
  world = await aRealWorld(undefined, { importHosts: ['example.org'] });
});

const introduced = async (): Promise<void> => {
  await imported([togo, benin]);
  await peopleComeIn();
  const { id } = theMatch();
  await exchanged(world, id, 'officer', { step: 'propose_introduction' });
  await exchanged(world, id, 'state', { step: 'accept_introduction' });
  await exchanged(world, id, 'stakeholder', { step: 'accept_introduction' });
};

describe('both contacts of an imported match', () => {
  test('are seen by those who accepted, and by nobody whom a later edition names in their place', async () => {
    await introduced();
    expect(await contacts('state')).toBe(200);

    await imported([benin, togo]);

    expect(theMatch().recipients.map(({ name }) => name)).toEqual(['Benin', 'Togo']);
    expect([await contacts('otherState'), await contacts('state')]).toEqual([403, 403]);
    expect(await contacts('stakeholder')).toBe(403);
    const { introduction, steps } = await readExchange(world, theMatch().id);
    expect(introduction.state).toBe('ended');
    expect(steps).toContain('propose_introduction');
  });

  test('stay introduced while an edition changes other words', async () => {
    await introduced();

    await importRows(
      world,
      rows([togo, benin]).map((row) => ({ ...row, substance: 'As the page tells it now.' })),
    );

    expect(await contacts('state')).toBe(200);
    expect(await contacts('stakeholder')).toBe(200);
  });
});

describe('a contact that is given for an imported match, as no record stands for its side', () => {
  const withoutPledge = (recipients: readonly Row[], fields: Row = {}) =>
    importRows(world, [
      aRow(3, 'match', { from: [ghana], to: recipients, stage: 'Planning', ...fields }),
    ]);
  const holders = () => world.table.items().filter(({ SK }) => SK.startsWith('CONTACT#')).length;

  test('is kept while an edition changes words, and erased as one names others', async () => {
    await withoutPledge([togo, benin]);
    await peopleComeIn();
    const { id } = theMatch();
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    const contact = contactOf('pledge');
    await exchanged(world, id, 'state', { step: 'accept_introduction', contact });
    await exchanged(world, id, 'stakeholder', { step: 'accept_introduction' });
    expect([await contacts('state'), holders()]).toEqual([200, 1]);

    await withoutPledge([togo, benin], { substance: 'As the page tells it now.' });
    expect([await contacts('state'), holders()]).toEqual([200, 1]);
    await withoutPledge([benin, togo]);

    expect([await contacts('state'), await contacts('otherState'), holders()]).toEqual([
      403, 403, 0,
    ]);
  });
});

describe('a match of which no source states a stage', () => {
  test.each(['discuss', 'suspend'] as const)(
    'is offered no introduction because the Secretariat took the step %s alone, and is once both consent',
    async (taken) => {
      await imported([togo, benin], null);
      await peopleComeIn();
      const { id } = theMatch();
      const offer = () => exchange(world, id, 'officer', { step: 'propose_introduction' });

      await moved(world, id, 'officer', taken);
      expect((await offer()).body.reason).toEqual({ code: 'notNow' });

      if (taken === 'suspend') await moved(world, id, 'officer', 'discuss');
      await moved(world, id, 'officer', 'revise', { amount: null, summary: 'Put to both' });
      expect((await offer()).status).toBe(409);
      await both(world, id, 'consent');
      expect((await offer()).status).toBe(200);
    },
  );
});
