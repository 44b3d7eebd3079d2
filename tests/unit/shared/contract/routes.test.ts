import { describe, expect, test } from 'vitest';

import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { routeKeyOf, type RouteId, routes, scopeOf } from '#shared/contract/routes';

const ids = Object.keys(routes) as RouteId[];
const needsOf = (id: RouteId): readonly string[] => (operations[id] as Operation).needs;

describe('the routes', () => {
  test('each have an address of their own, under /api', () => {
    const keys = ids.map((id) => routeKeyOf(routes[id]));

    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^(GET|POST|PUT) \/api\//.test(key))).toEqual([]);
  });

  test('each have an operation, and no operation is without a route', () => {
    expect(Object.keys(operations).sort()).toEqual([...ids].sort());
  });

  test('are public only where they read, and only under these addresses', () => {
    const open = ids.filter((id) => routes[id].access === 'public');

    // Whoever got a mail ends them by what it carries.
    expect(open.filter((id) => routes[id].method !== 'GET')).toEqual(['endMails']);
    expect(
      open.filter(
        (id) =>
          !/^\/api\/(public\/|health$|vocabulary$|openapi\.json$|calendar(\.ics)?$|imports\/templates\/|unsubscription\/)/.test(
            routes[id].path,
          ),
      ),
    ).toEqual([]);
  });

  test('ask for a scope of whoever is not public, and for a greater one of whoever writes', () => {
    const scopes = ids
      .filter((id) => routes[id].access !== 'public')
      .map((id) => scopeOf(routes[id].access));
    // Reading a text is a POST for its length alone, and a file is written for readers as well: nobody else sees either.
    const forReaders: readonly RouteId[] = [
      'readText',
      'startExport',
      'continueExport',
      'endMails',
    ];
    const writing = ids.filter((id) => routes[id].method !== 'GET' && !forReaders.includes(id));

    expect(new Set(scopes)).toEqual(new Set(['acsg/read', 'acsg/write', 'acsg/admin']));
    expect(writing.filter((id) => !/write|admin/.test(routes[id].access))).toEqual([]);
  });

  // Reading contacts is a POST because each reading is logged: done twice, it is logged twice, and changes nothing else.
  const onlyReads = (id: RouteId): boolean => id === 'readMatchContacts';

  /** Ended once or often is the same, and a mailbox that ends them sends no header of ours. */
  const isEnd = (id: RouteId): boolean => id === 'endMails';

  test('demand a key for each POST that can write, so that none is done twice by mistake', () => {
    const posts = ids.filter(
      (id) =>
        routes[id].method === 'POST' &&
        routes[id].function !== 'records' &&
        !onlyReads(id) &&
        !isEnd(id),
    );

    expect(posts.filter((id) => !needsOf(id).includes('Idempotency-Key'))).toEqual([]);
  });

  /** What somebody says beside a record or a match is their own: no version of it is changed, and its key keeps it from being said twice. */
  const beside: readonly RouteId[] = [
    'sayInterest',
    'commentPledge',
    'erasePledgeComment',
    'commentOffer',
    'eraseOfferComment',
    'stepMatchConduct',
  ];
  const saysOfIt = (id: RouteId): boolean => beside.includes(id);

  /** A merge or a file goes on by itself, so its version is nobody's to name; what stays when it is undone is named thing by thing. */
  const isOnItsWay = (id: RouteId): boolean =>
    id === 'continueMerge' || id === 'partParties' || id === 'continueExport';

  test('demand the version of each record that they change', () => {
    const changes = ids.filter(
      (id) =>
        routes[id].path.includes('{id}') &&
        routes[id].method !== 'GET' &&
        !onlyReads(id) &&
        !saysOfIt(id) &&
        !isOnItsWay(id),
    );

    expect(changes.filter((id) => !needsOf(id).includes('If-Match'))).toEqual([]);
  });

  test('that take a path have a schema for it, and no others do', () => {
    const wrong = ids.filter(
      (id) => routes[id].path.includes('{') !== ((operations[id] as Operation).path !== undefined),
    );

    expect(wrong).toEqual([]);
  });
});
