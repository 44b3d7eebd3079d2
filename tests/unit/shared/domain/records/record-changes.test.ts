import { describe, expect, test } from 'vitest';

import { editedRecord, type Submission } from '#shared/domain/records/record-changes';
import { recordAfterStep } from '#shared/domain/records/record-after-step';
import { canStep, recordSteps, type RecordStep } from '#shared/domain/records/record-transitions';
import { pledgeSubmissionSchema } from '#shared/domain/records/record';
import { publicVersionOf } from '#shared/domain/release/release';
import { recordStateIds } from '#shared/vocabulary/record-states';
import { anId, aPledge } from '#tests/support/records';

const now = '2026-05-01T00:00:00.000Z';

const edit = (...components: readonly object[]): Submission => ({
  kind: 'pledge',
  ...pledgeSubmissionSchema.parse({
    partyId: anId('state'),
    title: 'Edited',
    language: 'en',
    components: components.map((each) => ({ text: 'A component', area: 'A1', ...each })),
  }),
});

const idsOf = ({ components }: { readonly components: readonly { readonly id: string }[] }) =>
  components.map(({ id }) => id);

describe('an edit', () => {
  test('keeps the ids of components, and gives a new component one that none has ever had', () => {
    const first = aPledge({ components: [{}, {}, {}] });
    const without = editedRecord(first, edit({ id: 'c1' }, { id: 'c3' }), now);

    const again = editedRecord(without, edit({}, { id: 'c3' }, {}), now);

    expect(idsOf(without)).toEqual(['c1', 'c3']);
    expect(idsOf(again)).toEqual(['c4', 'c3', 'c5']);
    expect(again.everComponents).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  test.each([
    ['draft', 'draft'],
    ['submitted', 'submitted'],
    ['returned', 'returned'],
    ['accepted', 'submitted'],
  ])('of a record that is %s leaves it %s', (before, after) => {
    const { state } = editedRecord(aPledge({ state: before }), edit({}), now);

    expect(state).toBe(after);
  });

  test('is the next version, and keeps owner, release, matches, birth and where it was ever posted', () => {
    const kept = {
      release: { kind: 'released', version: 1, at: now, by: 'someone' },
      everBuckets: ['A1#mena'],
    };
    const record = aPledge({ ...kept, matches: [{}] });

    const edited = editedRecord(record, edit({}), now);

    expect(edited).toMatchObject({
      ...kept,
      version: 2,
      party: record.party,
      matches: record.matches,
    });
    expect([edited.createdAt, edited.updatedAt]).toEqual([record.createdAt, now]);
  });
});

describe('a record', () => {
  test.each([
    ['XA', true],
    ['XZ', true],
    ['NER', false],
    [null, false],
  ])('of a party in %s says that it is test data: %s', (country, synthetic) => {
    expect(aPledge({ country }).synthetic).toBe(synthetic);
  });
});

describe('a step', () => {
  test('is possible from these states and no others', () => {
    const table = Object.fromEntries(
      (Object.keys(recordSteps) as RecordStep[]).map((step) => [
        step,
        recordStateIds.filter((state) => canStep(step, state)),
      ]),
    );

    expect(table).toEqual({
      submission: ['draft', 'returned'],
      acceptance: ['submitted'],
      return: ['submitted', 'accepted'],
      withdrawal: ['draft', 'submitted', 'returned', 'accepted'],
      confirmation: ['submitted', 'accepted'],
      release: ['accepted'],
    });
  });

  test('of release names the version that it makes; every other step keeps the release that was', () => {
    const context = { by: 'owner', reason: null, now };
    const released = recordAfterStep(
      aPledge({ state: 'accepted', version: 4 }),
      'release',
      context,
    );

    const withdrawn = recordAfterStep(released, 'withdrawal', context);

    expect(released.release).toEqual({
      kind: 'released',
      version: 5,
      at: now,
      since: now,
      by: 'owner',
    });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', version: 6, release: released.release });
  });

  test('of release is counted, on from the version that was public before releases were', () => {
    const context = { by: 'owner', reason: null, now };
    const before = { kind: 'released', version: 4, at: now, by: 'owner' } as const;

    const first = recordAfterStep(aPledge({ state: 'accepted' }), 'release', context);
    const second = recordAfterStep(first, 'release', context);
    const uncounted = aPledge({ state: 'accepted', version: 7, release: before });
    const next = recordAfterStep(uncounted, 'release', context);

    expect([first, second, uncounted, next].map(publicVersionOf)).toEqual([1, 2, 4, 5]);
  });

  test('of return keeps its reason until the next step', () => {
    const returned = recordAfterStep(aPledge(), 'return', {
      by: 'officer',
      reason: 'Say where.',
      now,
    });

    const submitted = recordAfterStep(returned, 'submission', { by: 'owner', reason: null, now });

    expect([returned.returnReason, submitted.returnReason]).toEqual(['Say where.', null]);
  });
});
