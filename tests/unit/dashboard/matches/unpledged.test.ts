import { describe, expect, it } from 'vitest';

import type { Client } from '#dashboard/api/client';
import {
  asksForUnpledged,
  countPublicUnpledged,
  countUnpledged,
  type ListedMatch,
  unpledgedSearch,
} from '#dashboard/matches/unpledged';

const without: ListedMatch = { pledge: { recordId: null, reason: 'not_in_source' } };
const withPledge: ListedMatch = { pledge: { recordId: 'p000000000000000', components: ['c1'] } };

const pagesOf = (pages: readonly (readonly ListedMatch[])[]) => {
  let read = 0;
  const load = (cursor: string | undefined) => {
    const at = Number(cursor ?? 0);
    read += 1;
    const next = at + 1 < pages.length ? String(at + 1) : undefined;
    return Promise.resolve({
      ok: true as const,
      value: { items: pages[at] ?? [], next },
      etag: null,
    });
  };
  return { load, read: () => read };
};

describe('matches that the table cannot show', () => {
  it('are counted among the public matches that their link shows, whoever reads', async () => {
    const asked: string[] = [];
    const client = ((route: string) => {
      asked.push(route);
      return Promise.resolve({ ok: true, value: { items: [without] }, etag: null });
    }) as unknown as Client;

    expect(await countPublicUnpledged(client)).toMatchObject({ value: { count: 1 } });
    expect(asked).toEqual(['listReleasedMatches']);
  });

  it('are counted over every page', async () => {
    const { load } = pagesOf([[without, withPledge], [withPledge], [without, without]]);

    expect(await countUnpledged(load)).toMatchObject({ value: { count: 3, complete: true } });
  });

  it('are said to be at least so many where there are more pages than are read', async () => {
    const pages = pagesOf(Array.from({ length: 30 }, () => [without]));

    expect(await countUnpledged(pages.load)).toMatchObject({
      value: { count: 10, complete: false },
    });
    expect(pages.read()).toBe(10);
  });

  it('are no number where the list cannot be read', async () => {
    const problem = { status: 503, title: 'Busy', detail: '' };

    const answer = await countUnpledged(() =>
      Promise.resolve({ ok: false as const, problem: problem as never }),
    );

    expect(answer.ok).toBe(false);
  });

  it('are asked for by the address that the line links', () => {
    expect(asksForUnpledged(unpledgedSearch)).toBe(true);
    expect(asksForUnpledged('')).toBe(false);
  });
});
