import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { matchViewSchema } from '#shared/contract/published/public-match-view';
import {
  releasedOfferSchema,
  releasedPledgeSchema,
} from '#shared/contract/published/public-record-views';
import { releasedMatchView, recordView, releasedView } from '#shared/contract/published/to-view';
import { anId, anOffer, aPledge } from '#tests/support/records';

/** What may become public, by this list and not by the code's: a field that is not here is confidential. */
// oxfmt-ignore
const publicFields = [
  'additional', 'ageGenderDiversity', 'caseload', 'channels', 'components', 'confirmedOn', 'consultation', 'edition', 'grfPledgeId',
  'iatiId', 'id', 'initiatives', 'joint', 'migrationPledgeId', 'needsDriven', 'objectives', 'otherIds', 'portalPage',
  'preMatched', 'quantifiable', 'refugeesConsulted', 'kind', 'language', 'legalFrameworks', 'legalTradition',
  'matches', 'origins', 'partners', 'party', 'provenance', 'release', 'sources', 'statusDetermination', 'synthetic', 'title',
  'version',
];

// oxfmt-ignore
const publicComponentFields = [
  'area', 'areaInWords', 'baseline', 'conditions', 'current', 'due', 'evidence', 'evidenceGrade', 'id', 'indicator', 'languages',
  'part', 'places', 'progressOn', 'progressText', 'qualities', 'quantity', 'stage', 'status', 'supportTypes',
  'supportTypesInWords', 'target', 'text', 'topics', 'topicsInWords', 'window',
];

// oxfmt-ignore
const publicPaths: readonly string[] = [
  'additional', 'ageGenderDiversity', 'answersPledge', 'confirmedOn', 'consultation', 'grfPledgeId', 'iatiId', 'initiatives', 'joint',
  'migrationPledgeId', 'needsDriven', 'objectives', 'otherIds', 'portalPage', 'preMatched', 'quantifiable',
  'refugeesConsulted', 'matchesAtOnce', 'unconfirmed',
  'availability', 'caseload', 'channels', 'components.area', 'components.areaInWords', 'components.conditions.kind',
  'components.conditions.text', 'components.due', 'components.id', 'components.languages', 'components.part',
  'components.places.anywhere', 'components.places.countries', 'components.places.regions',
  'components.places.stated', 'components.qualities', 'components.quantity', 'components.quantity.currency',
  'components.quantity.max', 'components.quantity.min', 'components.quantity.per', 'components.quantity.unit',
  'components.stage', 'components.progressOn', 'components.progressText', 'components.indicator',
  'components.baseline', 'components.current', 'components.evidence', 'components.evidenceGrade',
  'components.status', 'components.supportTypes', 'components.supportTypesInWords', 'components.target', 'components.text',
  'components.topics', 'components.topicsInWords',
  'components.window.end', 'components.window.start', 'components.window.stated', 'edition', 'id', 'kind',
  'language', 'legalFrameworks', 'legalTradition', 'matches.components', 'matches.counterpartId',
  'matches.matchId', 'matches.quantity', 'matches.state', 'partners.country', 'partners.id', 'partners.name', 'partners.roles',
  'partners.type', 'party.country', 'party.id', 'party.name', 'party.type', 'provenance',
  'provenance.figures.currency', 'provenance.figures.max', 'provenance.figures.min', 'provenance.figures.per',
  'provenance.figures.source', 'provenance.figures.unit', 'provenance.figures.value', 'provenance.kindStated',
  'provenance.stageStated', 'provenance.summary', 'provenance.supportTypesStated', 'provenance.timeStated',
  'origins', 'release.at', 'release.kind', 'release.readOn', 'release.since', 'release.sources', 'release.version', 'release.withheld',
  'sources',
  'statusDetermination', 'supportRequested', 'synthetic', 'title', 'version',
];

// oxfmt-ignore
const publicMatchPaths: readonly string[] = [
  'areas', 'conditions.kind', 'conditions.text', 'countries', 'id',
  'legs.offer.components', 'legs.offer.reason', 'legs.offer.recordId', 'legs.quantity', 'legs.quantity.amount',
  'legs.quantity.measure', 'legs.role', 'legs.supportTypes', 'legs.supporters.country', 'legs.supporters.id',
  'legs.supporters.name', 'legs.supporters.type', 'offer.components', 'offer.reason', 'offer.recordId', 'pledge.components', 'pledge.reason', 'pledge.recordId', 'provenance',
  'provenance.figures.currency', 'provenance.figures.max', 'provenance.figures.min', 'provenance.figures.per',
  'provenance.figures.source', 'provenance.figures.unit', 'provenance.figures.value', 'provenance.kindStated',
  'provenance.stageStated', 'provenance.summary', 'provenance.supportTypesStated', 'provenance.timeStated',
  'quantity', 'quantity.amount', 'quantity.measure', 'recipients.country', 'recipients.id', 'recipients.name',
  'recipients.type', 'release', 'release.at', 'release.kind', 'release.readOn', 'release.since',
  'release.sources', 'release.version', 'release.withheld', 'role', 'sources', 'state', 'summary', 'supportTypes', 'supporters.country', 'supporters.id',
  'supporters.name', 'supporters.type', 'synthetic', 'title', 'version', 'window.end', 'window.start',
  'window.stated',
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

type Described = {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly $ref?: string;
};

/** Every path to a value that is told, nested ones too. */
const pathsOf = (schema: z.ZodType): readonly string[] => {
  const whole = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Described & {
    readonly $defs?: Readonly<Record<string, Described>>;
  };
  const walk = (at: Described, path: string): readonly string[] => {
    if (at.$ref) return walk(whole.$defs?.[at.$ref.split('/').at(-1) ?? ''] ?? {}, path);
    const inner = [
      ...Object.entries(at.properties ?? {}).flatMap(([name, each]) =>
        walk(each, `${path}.${name}`),
      ),
      ...(at.items ? walk(at.items, path) : []),
      ...[...(at.anyOf ?? []), ...(at.oneOf ?? [])].flatMap((each) => walk(each, path)),
    ];
    return inner.length > 0 ? inner : [path.slice(1)];
  };
  return [...new Set(walk(whole, ''))].sort((one, other) => (one < other ? -1 : 1));
};

describe('what is public of a released record', () => {
  test('is this list of fields, and nothing that is added elsewhere', () => {
    expect(keysOf(releasedPledgeSchema)).toEqual([...publicFields, 'supportRequested'].sort());
    expect(keysOf(releasedOfferSchema)).toEqual(
      [...publicFields, 'answersPledge', 'availability', 'matchesAtOnce', 'unconfirmed'].sort(),
    );
    expect(keysOf(releasedPledgeSchema.shape.components.element)).toEqual(publicComponentFields);
  });

  test('names every nested value too: a new field of a place, an amount or a party is public by a decision alone', () => {
    expect(new Set([releasedPledgeSchema, releasedOfferSchema].flatMap(pathsOf))).toEqual(
      new Set(publicPaths),
    );
    expect(pathsOf(matchViewSchema)).toEqual(publicMatchPaths);
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

    const [everyone, staff] = [releasedView(record, record), recordView('real', record)];

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

  test.each([
    ['of the version that its owner released', 'released', '2026-04-01'],
    ['of nothing that was only restated', 'restated', undefined],
  ] as const)('tells the day of a confirmation %s', (_, kind, told) => {
    const at = '2026-05-01T00:00:00.000Z';
    const release =
      kind === 'released'
        ? ({ kind, version: 1, at, by: 'owner' } as const)
        : ({ kind, version: 1, at, sources: [], readOn: null } as const);
    const released = aPledge({ confirmedOn: '2026-04-01' });
    const current = { ...aPledge({ confirmedOn: '2026-06-01' }), release };

    expect(releasedView(released, current).confirmedOn).toBe(told);
  });

  test('is refused rather than shown when it does not fit its own list', () => {
    expect(() => releasedMatchView({} as never)).toThrow();
  });
});
