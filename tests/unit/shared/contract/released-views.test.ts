import { describe, expect, test } from 'vitest';

import { releasedOfferSchema, releasedPledgeSchema } from '#shared/contract/record-views';
import { releasedMatchView, recordView, releasedView } from '#shared/contract/to-view';
import { anId, anOffer, aPledge } from '#tests/support/records';

/** What may become public, by this list and not by the code's: a field that is not here is confidential. */
// oxfmt-ignore
const publicFields = [
  'caseload', 'channels', 'components', 'edition', 'id', 'kind', 'language', 'legalFrameworks', 'legalTradition',
  'matches', 'partners', 'party', 'provenance', 'release', 'sources', 'statusDetermination', 'synthetic', 'title',
  'version',
];

// oxfmt-ignore
const publicComponentFields = [
  'area', 'conditions', 'due', 'id', 'languages', 'part', 'places', 'qualities', 'quantity', 'status', 'supportTypes',
  'target', 'text', 'topics', 'window',
];

const keysOf = (schema: { readonly shape: object }) => Object.keys(schema.shape).sort();

const secret = 'c4n4ry';
const confidential = {
  excludedPartyIds: [anId('c4n4ry')],
  excludedCountries: ['NOR'],
  linkedId: anId('c4n4ry'),
  hasContact: true,
  returnReason: secret,
  everBuckets: [secret],
  somethingNew: secret,
};

describe('what is public of a released record', () => {
  test('is this list of fields, and nothing that is added elsewhere', () => {
    expect(keysOf(releasedPledgeSchema)).toEqual([...publicFields, 'supportRequested'].sort());
    expect(keysOf(releasedOfferSchema)).toEqual([...publicFields, 'availability'].sort());
    expect(keysOf(releasedPledgeSchema.shape.components.element)).toEqual(publicComponentFields);
  });

  test.each([aPledge(confidential), anOffer(confidential)])(
    'leaves out what is confidential of a $kind',
    (record) => {
      const release = {
        kind: 'released',
        version: 1,
        at: '2026-05-01T00:00:00.000Z',
        by: secret,
      } as const;

      const view = releasedView(record, { ...record, release });

      expect(JSON.stringify(view)).not.toMatch(/c4n4ry|NOR|excluded|linkedId/);
      expect(view.release).toEqual({ kind: 'released', version: 1, at: release.at });
    },
  );

  test('tells of released matches alone, and counts components by them', () => {
    const release = {
      kind: 'released',
      version: 1,
      at: '2026-05-01T00:00:00.000Z',
      by: 'owner',
    } as const;
    const record = aPledge({
      release,
      components: [{}, {}],
      matches: [
        { matchId: anId('hidden'), components: ['c1'], state: 'fulfilled', released: false },
        { matchId: anId('shown'), components: ['c2'], state: 'fulfilled', released: true },
      ],
    });

    const [everyone, staff] = [releasedView(record, record), recordView(record)];

    expect(everyone.matches.map(({ matchId }) => matchId)).toEqual([anId('shown')]);
    expect(everyone.components.map(({ status }) => status)).toEqual(['open', 'delivered']);
    expect(staff.components.map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  test('shows the released version’s words, whatever the current one says', () => {
    const released = aPledge({ title: 'Released' });
    const current = {
      ...aPledge({ title: 'Edited' }),
      release: {
        kind: 'released' as const,
        version: 1,
        at: '2026-05-01T00:00:00.000Z',
        by: 'owner',
      },
    };

    expect(releasedView(released, current).title).toBe('Released');
  });

  test('is refused rather than shown when it does not fit its own list', () => {
    expect(() => releasedMatchView({} as never)).toThrow();
  });
});
