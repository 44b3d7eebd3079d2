import { describe, expect, it } from 'vitest';

import { proposalBlocker, mayBePut, pairIds, roomFor } from '#dashboard/matches/legs/proposal';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { MatchStateId } from '#shared/vocabulary/record-states';

const pair = { pledgeComponent: 'c1', offerComponent: 'c2' };
const hours = (max: number, per = 'year') => ({ min: 0, max, unit: 'hours', per });

const link = (matchId: string, state: MatchStateId, components: string[], quantity = 0) => ({
  matchId,
  state,
  components,
  quantity,
});

const aPledge = (fields: object = {}): PledgeView =>
  ({
    kind: 'pledge',
    state: 'accepted',
    components: [{ id: 'c1', quantity: hours(40) }],
    matches: [],
    ...fields,
  }) as unknown as PledgeView;

const anOffer = (fields: object = {}): OfferView =>
  ({
    kind: 'offer',
    state: 'accepted',
    components: [{ id: 'c2', quantity: hours(30) }],
    matches: [],
    ...fields,
  }) as unknown as OfferView;

describe('a proposal of a pair', () => {
  it('names the pledge and the offer, whichever the page is of', () => {
    expect(pairIds('pledge', 'a', 'b')).toEqual({ pledge: 'a', offer: 'b' });
    expect(pairIds('offer', 'a', 'b')).toEqual({ pledge: 'b', offer: 'a' });
  });

  it('may be made when no gate bars it but that it was tried', () => {
    const gate = (id: 'area' | 'untried', verdict: 'pass' | 'fail') =>
      ({ gate: id, verdict, values: {} }) as const;

    expect(mayBePut({ gates: [gate('area', 'pass'), gate('untried', 'fail')] })).toBe(true);
    expect(mayBePut({ gates: [gate('area', 'fail'), gate('untried', 'pass')] })).toBe(false);
  });

  it('waits until both sides are accepted, and names the one that is not', () => {
    const offer = anOffer({ state: 'submitted' });

    expect(proposalBlocker({ pledge: aPledge(), offer: anOffer() }, pair)).toBeNull();
    expect(proposalBlocker({ pledge: aPledge(), offer }, pair)).toEqual({
      code: 'notAccepted',
      side: 'offer',
      state: 'submitted',
    });
  });

  it('is not made beside a live match of the same two components', () => {
    const ends = (state: MatchStateId, given: string) => ({
      pledge: aPledge({ matches: [link('m1', state, ['c1'])] }),
      offer: anOffer({ matches: [link('m1', state, [given])] }),
    });

    expect(proposalBlocker(ends('proposed', 'c2'), pair)).toEqual({
      code: 'alreadyMatched',
      matchId: 'm1',
      state: 'proposed',
    });
    expect(proposalBlocker(ends('declined', 'c2'), pair)).toBeNull();
    expect(proposalBlocker(ends('proposed', 'c9'), pair)).toBeNull();
  });

  it('says how much both sides have left, and takes no more than the smaller', () => {
    const pledge = aPledge({ matches: [link('m0', 'agreed', ['c1'], 15)] });

    expect(roomFor({ pledge, offer: anOffer() }, pair)).toEqual({
      measure: 'hours/year',
      required: true,
      left: { pledge: 25, offer: 30 },
      most: 25,
    });
  });

  it('needs no amount where one side alone states a measure, and takes none where they differ', () => {
    const silent = anOffer({ components: [{ id: 'c2', quantity: null }] });
    const other = anOffer({ components: [{ id: 'c2', quantity: hours(30, 'month') }] });

    expect(roomFor({ pledge: aPledge(), offer: silent }, pair)).toMatchObject({
      required: false,
      left: { pledge: 40 },
    });
    expect(roomFor({ pledge: aPledge(), offer: other }, pair)).toBeUndefined();
  });
});
