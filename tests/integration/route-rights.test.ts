import { beforeAll, describe, expect, test } from 'vitest';

import { type RouteId, routes } from '#shared/contract/routes';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, managesMembers, type Persona, readsFor, type World } from '#tests/support/world';

/** Written here and not taken from the code: o officer, s State, m who manages its members, t stakeholder, r reader, c reader of countries, a administrator. */
const personas = {
  o: 'officer',
  s: 'state',
  m: 'memberManager',
  t: 'stakeholder',
  r: 'reader',
  c: 'countryReader',
  a: 'administrator',
} as const satisfies Record<string, Persona>;
type Letter = keyof typeof personas;
const letters = Object.keys(personas) as Letter[];

/** Who is not refused at once, route by route; of what names a record, everybody, since it might be theirs. */
const everybody = 'osmtrca';
// oxfmt-ignore
const table: Readonly<Record<string, string>> = {
  getMe: everybody, getToday: everybody, getInbox: everybody, markInbox: everybody,
  getMailChoices: everybody, editMailChoices: everybody, getFollowing: everybody, editFollowing: everybody, getOutbox: 'o', repeatMail: 'o', readText: everybody, getExport: everybody,
  startExport: everybody, listExportJobs: everybody, getExportJob: everybody, continueExport: everybody, getExportLink: everybody,
  listRecords: everybody, listPledges: everybody, listOffers: everybody,
  listPartnerships: 'smt',
  listMatches: 'osmtrc', listParties: everybody,
  getCoverage: 'or', getRecordFigures: 'or',
  readLog: 'osmt', getLogProof: 'osmt',
  createPledge: 'osmt', createOffer: 'osmt', previewPledge: 'osmt', previewOffer: 'osmt', importSheet: 'osmt',
  replyToInterest: 'o', proposeAllocation: 'o', proposeMatch: 'o', importRecords: 'o', freezeReport: 'o',
  createParty: 'oa', putUser: 'a', getMerge: 'oa', continueMerge: 'oa', partParties: 'o',
  listPeople: 'oma', invitePerson: 'oma', changePerson: 'oma', removePerson: 'oma', restorePerson: 'oma', resetSecondFactor: 'oma',
  listGenerations: 'oa', comparePolicies: 'o', startGeneration: 'oa', buildGeneration: 'oa', activateGeneration: 'oa', dropGeneration: 'oa', verify: 'oa',
};

const namesRecord = (route: RouteId): boolean =>
  /^\/api\/(pledges|offers|matches|parties)\/\{id\}/.test(routes[route].path);

const closed = (Object.keys(routes) as RouteId[]).filter((id) => routes[id].access !== 'public');
const allowedTo = (route: RouteId): string | undefined =>
  namesRecord(route) ? everybody : table[route];

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await readsFor(world, ['XA']);
  await managesMembers(world);
  await world.settle();
});

const pathOf = (route: RouteId): Record<string, string> | undefined => {
  const path = routes[route].path;
  const names = [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);
  const values: Readonly<Record<string, string>> = {
    id: '0'.repeat(16),
    counterpartId: '1'.repeat(16),
    name: 'g2',
    sub: 'somebody',
    address: 'key',
    topic: 'dates',
    version: '2',
  };
  return names.length > 0
    ? Object.fromEntries(names.map((name) => [name, values[name] ?? 'x']))
    : undefined;
};

const count = { cells: 0, denied: 0 };

describe('every route for which one has to sign in', () => {
  test('stands in the table, and the table names no other', () => {
    expect(closed.filter((route) => allowedTo(route) === undefined)).toEqual([]);
    expect(Object.keys(table).filter((route) => !closed.includes(route as RouteId))).toEqual([]);
  });

  test.each(closed)(
    '%s refuses whom the table does not name, and changes nothing by that',
    async (route) => {
      const path = pathOf(route);
      const call = async (as?: Persona, rawBody = '{') => {
        const answer = await world.call(route, {
          ...(as ? { as } : {}),
          ...(path ? { path } : {}),
          rawBody,
        });
        return { status: answer.status, text: answer.text };
      };
      for (const letter of letters) {
        const isAllowed = allowedTo(route)?.includes(letter) ?? false;
        const before = digestOfTable(world.table);
        const { status } = await call(personas[letter]);
        count.cells += 1;
        expect([letter, status === 403]).toEqual([letter, !isAllowed]);
        if (isAllowed) continue;
        count.denied += 1;
        expect(digestOfTable(world.table)).toBe(before);
      }
      const before = digestOfTable(world.table);
      for (const status of [(await call()).status, (await call('stranger')).status]) {
        count.cells += 1;
        count.denied += 1;
        expect([401, 403]).toContain(status);
      }
      expect(digestOfTable(world.table)).toBe(before);
    },
  );

  test('was tried as everybody', () => {
    console.info(
      `${count.cells} cells of ${closed.length} routes, ${count.denied} denied and unchanged`,
    );
    expect(count.cells).toBe(closed.length * (letters.length + 2));
  });
});
