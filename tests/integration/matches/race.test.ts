import { wholeChange } from '#tests/support/whole-change';
import { describe, expect, test } from 'vitest';

import { moveMatch } from '#functions/handlers/matches/move-match';
import { proposeMatch } from '#functions/handlers/matches/propose-match';
import { editRecord } from '#functions/handlers/records/edit-record';
import { stepRecord } from '#functions/handlers/records/step-record';
import type { Actor } from '#functions/actor';
import type { Answer } from '#functions/answer';
import type { Table } from '#functions/table';
import { proposalSchema } from '#shared/contract/matches/match-bodies';
import { offerSubmissionSchema } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';
import type { Living } from '#tests/support/lives';
import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import { allAnswer, aBundle } from '#tests/support/legs';
import {
  accepted,
  aMatch,
  bodyOf,
  both,
  component,
  hours,
  moved,
  proposalOf,
  propose,
  readAs,
  seenBy,
} from '#tests/support/matches';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { everyOrder, type Worker } from '#tests/support/schedules';
import { aWorld, type World } from '#tests/support/world';

type Outcome = Result<Answer, Refusal>;

/** What the calls and the checks read; copied for each order. */
const copyOf = ({ table }: World) => {
  const isRead = /^(PLEDGE|OFFER|MATCH|SETTING|AUD#MATCH|PUB)/;
  const original = createMemoryTable();
  for (const item of table.items()) if (isRead.test(item.PK)) void original.put(item);
  return original.fork;
};

const actorOf = ({ parties }: World, as: 'state' | 'otherState' | 'stakeholder'): Actor => ({
  sub: `persona-${as}`,
  role: 'representative',
  partyId: parties[as],
});
const officer: Actor = { sub: 'persona-officer', role: 'secretariat', partyId: null };

let keys = 0;
const request = () => {
  keys += 1;
  return {
    requestId: `request-${keys}`,
    idempotencyKey: `a-key-of-this-race-${keys}`,
    sent: null,
  };
};

const consenting = async (
  world: World,
  id: string,
  as: 'state' | 'stakeholder' | 'otherState' = 'stakeholder',
): Promise<Worker<Outcome>> => {
  const { version } = (await readAs(world, 'officer', id)).body;
  const { seen } = await seenBy(world, id, as);
  return (table) =>
    moveMatch({ ...world.dependencies, table })({
      ...request(),
      actor: actorOf(world, as),
      path: { id },
      ifMatch: version,
      body: { step: 'consent', seen: String(seen) },
    });
};

const declining = async (
  world: World,
  id: string,
  as: 'stakeholder' | 'otherState',
): Promise<Worker<Outcome>> => {
  const { version } = (await readAs(world, 'officer', id)).body;
  return (table) =>
    moveMatch({ ...world.dependencies, table })({
      ...request(),
      actor: actorOf(world, as),
      path: { id },
      ifMatch: version,
      body: { step: 'decline', reason: 'Not this year' },
    });
};

const versionOf = async (world: World, { id }: Living): Promise<number> =>
  (await world.call('getOffer', { as: 'officer', path: { id } })).body.version;

const editing = async (world: World, offer: Living, components: object[]) => {
  const ifMatch = await versionOf(world, offer);
  const { partyId: _, ...content } = bodyOf(world, 'offer', 'stakeholder', components as never);
  const { partyId: _p, ...whole } = offerSubmissionSchema.parse({ ...content, partyId: offer.id });
  const current = await world.call('getOffer', { as: 'officer', path: { id: offer.id } });
  const body = wholeChange(current.body, whole);
  const worker: Worker<Outcome> = (table) =>
    editRecord(
      { ...world.dependencies, table },
      'editOffer',
      'offer',
    )({
      requestId: request().requestId,
      actor: actorOf(world, 'stakeholder'),
      path: { id: offer.id },
      ifMatch,
      body,
    });
  return worker;
};

const withdrawing = async (world: World, offer: Living): Promise<Worker<Outcome>> => {
  const ifMatch = await versionOf(world, offer);
  return (table) =>
    stepRecord(
      { ...world.dependencies, table },
      'withdrawOffer',
      'offer',
      'withdrawal',
    )({
      ...request(),
      actor: actorOf(world, 'stakeholder'),
      path: { id: offer.id },
      ifMatch,
      body: {},
    });
};

/** The state that a match was brought to, or the kind of the refusal. */
const wordOf = (outcome: Outcome): string => {
  if (!outcome.ok) return outcome.error.kind;
  const { state } = outcome.value.body as { readonly state: string };
  return state;
};

const detailOf = (outcome: Outcome): string =>
  !outcome.ok && 'detail' in outcome.error ? outcome.error.detail : '';

const isLong = process.env['LONG'] === '1';

/** Tries every order, holds the table to its invariants each time, and counts how each came out. */
const race = async (world: World, name: string, ...workers: readonly Worker<Outcome>[]) => {
  const ends: Record<string, number> = {};
  const details = new Set<string>();
  const check = (outcomes: readonly Outcome[], table: Table): void => {
    const items = (table as MemoryTable).items();
    expect([...checkAllocation(items), ...checkTransitions(items)]).toEqual([]);
    const end = outcomes.map(wordOf).join(' + ');
    ends[end] = (ends[end] ?? 0) + 1;
    for (const outcome of outcomes) details.add(detailOf(outcome));
  };
  const orders = await everyOrder(copyOf(world), workers, check, { readsCommute: !isLong });
  console.info(`${name}: ${orders} orders, ${JSON.stringify(ends)}`);
  return { ends: Object.keys(ends).sort(), orders, details: [...details].filter(Boolean) };
};

/** An offer that two pledges are about to agree on, each with its own amount. */
const twoOnOneOffer = async (world: World, given: number, amounts: readonly [number, number]) => {
  const offer = await accepted(world, 'offer', hours(given));
  const ids: string[] = [];
  for (const [index, as] of (['state', 'otherState'] as const).entries()) {
    const pledge = await accepted(world, 'pledge', hours(100), as);
    const { id } = (await propose(world, pledge, offer, amounts[index] ?? 0)).body;
    await both(world, id, 'consent', [as, 'stakeholder']);
    await moved(world, id, as, 'consent');
    ids.push(id);
  }
  return { offer, ids: ids as [string, string] };
};

const agreedOnce = ['agreed + conflict', 'conflict + agreed'];

describe('in every order of two calls', () => {
  test('the last of an offer goes to exactly one, and the other reads how much is left', async () => {
    const world = await aWorld();
    const { ids } = await twoOnOneOffer(world, 100, [60, 70]);

    const { ends, orders, details } = await race(
      world,
      'last of an offer',
      await consenting(world, ids[0]),
      await consenting(world, ids[1]),
    );

    expect(ends).toEqual(agreedOnce);
    expect(details.sort()).toEqual([
      expect.stringContaining('Only 30 hours/year of the offer are left'),
      expect.stringContaining('Only 40 hours/year of the offer are left'),
    ]);
    expect(orders).toBe(isLong ? 924 : 12);
  });

  test('two givers of one match answer: one is written, and the other reads it first', async () => {
    const world = await aWorld();
    const { id } = await aBundle(world);
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    await moved(world, id, 'state', 'consent', { leg: 'l2' });

    const { ends } = await race(
      world,
      'two givers of one match',
      await consenting(world, id, 'stakeholder'),
      await consenting(world, id, 'otherState'),
    );

    expect(ends).toEqual(['proposed + stale', 'stale + proposed']);
  });

  test('one giver declines as the last other agrees: a match is never agreed with a leg that left', async () => {
    const world = await aWorld();
    const { id } = await aBundle(world);
    await allAnswer(world, id, 'consent');
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    await moved(world, id, 'state', 'consent', { leg: 'l2' });
    await moved(world, id, 'otherState', 'consent');

    const { ends } = await race(
      world,
      'a decline against an agreement',
      await consenting(world, id, 'stakeholder'),
      await declining(world, id, 'otherState'),
    );

    expect(ends).toEqual(['agreed + stale', 'stale + declined']);
  });

  test('the last of what a pledge asks is given by exactly one', async () => {
    const world = await aWorld();
    const pledge = await accepted(world, 'pledge', hours(1));
    const workers: Worker<Outcome>[] = [];
    for (let made = 0; made < 2; made += 1) {
      const offer = await accepted(world, 'offer', hours(5));
      const { id } = (await propose(world, pledge, offer, 1)).body;
      await both(world, id, 'consent');
      await moved(world, id, 'state', 'consent');
      workers.push(await consenting(world, id));
    }

    const { ends } = await race(world, 'last of a pledge', ...workers);

    expect(ends).toEqual(agreedOnce);
  });

  test('two that both fit are both agreed: neither is refused for the other', async () => {
    const world = await aWorld();
    const { ids } = await twoOnOneOffer(world, 100, [60, 40]);

    const { ends } = await race(
      world,
      'both fit',
      await consenting(world, ids[0]),
      await consenting(world, ids[1]),
    );

    expect(ends).toEqual(['agreed + agreed']);
  });

  test('an edit of something else never refuses an agreement', async () => {
    const world = await aWorld();
    const { offer, ids } = await twoOnOneOffer(world, 100, [60, 40]);
    const another = component('offer', undefined, { id: 'c2', text: 'Something else' });
    const components = [component('offer', hours(100)), another];

    const { ends } = await race(
      world,
      'unrelated edit',
      await consenting(world, ids[0]),
      await editing(world, offer, components),
    );

    expect(ends).toEqual(['agreed + stale', 'agreed + submitted']);
  });

  test('an edit that takes what is being agreed, or a withdrawal: never both', async () => {
    const world = await aWorld();
    const { offer, ids } = await twoOnOneOffer(world, 100, [60, 40]);
    const lowering = await editing(world, offer, [component('offer', hours(50))]);
    const withdrawal = await withdrawing(world, offer);

    const edits = await race(world, 'lowering edit', await consenting(world, ids[0]), lowering);
    const gone = await race(world, 'withdrawal', await consenting(world, ids[0]), withdrawal);

    // The ends read otherwise than they were seen.
    expect(edits.ends).toEqual(['agreed + stale', 'stale + submitted']);
    expect(gone.ends).toEqual(['agreed + stale', 'conflict + withdrawn']);
  });

  test('the two sides’ answers are never lost: one stands, the other is asked to read it first', async () => {
    const world = await aWorld();
    const { id } = await aMatch(world, 'under_discussion');

    const { ends } = await race(
      world,
      'both answers',
      await consenting(world, id, 'state'),
      await consenting(world, id, 'stakeholder'),
    );

    expect(ends).toEqual(['stale + under_discussion', 'under_discussion + stale']);
  });

  test('the same two components are proposed once', async () => {
    const world = await aWorld();
    const pledge = await accepted(world, 'pledge', hours(10));
    const offer = await accepted(world, 'offer', hours(10));
    const body = proposalSchema.parse(proposalOf(pledge, offer, 5));
    const proposing: Worker<Outcome> = (table) =>
      proposeMatch({ ...world.dependencies, table })({ ...request(), actor: officer, body });

    const { ends } = await race(world, 'same pair', proposing, proposing);

    expect(ends).toEqual(['conflict + proposed', 'proposed + conflict']);
  });
});
