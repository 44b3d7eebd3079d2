/** The client that is generated from the description, against the running product. */
import { beforeAll, describe, expect, inject, test } from 'vitest';

import { type RouteId, routes } from '#shared/contract/routes';
import { undeclaredIn } from '#tests/support/declared';
import type { RunningProduct } from '#tests/support/local-product';
import { settled } from '#tests/support/settled';
import { sharedProduct } from '#tests/support/shared-products';

import { accept, createAndChange, figures, listAll, refused } from '../api-client/journey.ts';

let product: RunningProduct;

beforeAll(async () => {
  product = await sharedProduct(inject('sharedProducts'), 'madeUp');
});

describe('a generated client', () => {
  test('creates, reads and changes by ETag, and is told when it is late', async () => {
    const token = await product.token('focal-point');

    const { created, read, edited, late } = await createAndChange(product.url, token);

    expect([created, read, edited, late].map(({ response }) => response.status)).toEqual([
      201, 200, 200, 412,
    ]);
    expect(created.response.headers.get('Location')).toBe(`/api/pledges/${created.data?.id}`);
    expect(read.data).toEqual({ ...created.data, saysWhatIsReleased: false });
    expect(edited.data?.components[0]).toMatchObject({ area: 'A4', topics: ['legal-aid'] });
    expect(late.error).toMatchObject({ type: '/problems#stale', status: 412 });
  });

  test('takes a step, pages through a list, reads figures and a file', async () => {
    const focalPoint = await product.token('focal-point');
    const officer = await product.token('secretariat');
    const { created } = await createAndChange(product.url, focalPoint);
    const id = created.data?.id ?? '';

    const accepted = await accept(product.url, officer, id);
    await settled(product);
    const { ids, pages } = await listAll(product.url, officer);
    const { cells, file, head } = await figures(product.url, officer);

    expect(accepted.data?.state).toBe('accepted');
    expect(ids.filter((each) => each === id)).toHaveLength(1);
    expect(pages).toBeGreaterThan(1);
    expect(cells.map(({ area }) => area)).toContain('A4');
    expect(file).toContain('Through a generated client');
    expect(head).toBe(200);
  });

  test('is told what to correct', async () => {
    const answer = await refused(product.url, await product.token('stakeholder'));

    expect(answer).toEqual({ status: 422, pointers: ['/title'] });
  });

  test.each([
    ['without a token', 'getMe', 'GET', undefined, 401],
    ['without the scope', 'createPledge', 'POST', 'reader', 403],
  ] as const)(
    'reads what the gateway itself refuses, %s, as it is described',
    async (_, route: RouteId, method, as, status) => {
      const token = as && (await product.token(as));
      const answer = await fetch(product.url + routes[route].path, {
        method,
        headers: { ...(token && { authorization: `Bearer ${token}` }) },
      });

      // Of the headers those that say something of the answer: others are the edge's.
      const sent = ['content-type', 'www-authenticate', 'retry-after', 'etag'];
      const headers = Object.fromEntries(
        [...answer.headers].filter(([name]) => sent.includes(name)),
      );
      const body: unknown = await answer.json();
      expect(answer.status).toBe(status);
      expect(undeclaredIn(route, { status, headers, body })).toEqual([]);
    },
  );
});
