import { describe, expect, it } from 'vitest';

import type { Client } from '#dashboard/api/client';
import { matchFiltersOf } from '#dashboard/matches/list/match-filters';
import { countPublicUnpledged, unpledgedSearch } from '#dashboard/matches/proposing/unpledged';

const answering = (answer: object) => {
  const asked: unknown[] = [];
  const client = ((...call: readonly unknown[]) => {
    asked.push(call);
    return Promise.resolve(answer);
  }) as unknown as Client;
  return { client, asked };
};

describe('matches that the table cannot show', () => {
  it('are counted by the public list that their link shows, in one request', async () => {
    const total = { count: 230, complete: true };
    const { client, asked } = answering({ ok: true, value: { items: [], total }, etag: null });

    expect(await countPublicUnpledged(client)).toMatchObject({ value: total });
    expect(asked).toEqual([
      ['listReleasedMatches', { query: { ...matchFiltersOf(unpledgedSearch), limit: '1' } }],
    ]);
  });

  it('are no number where the list cannot be read', async () => {
    const { client } = answering({ ok: false, problem: { status: 503 } });

    expect((await countPublicUnpledged(client)).ok).toBe(false);
  });
});
