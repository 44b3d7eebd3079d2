/** Records of the domain with defaults, made by the domain's own code: say only what the test is about. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import type { Pair } from '#shared/domain/matching/pair';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  type RecordKind,
  type StoredRecord,
} from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';

type Fields = Readonly<Record<string, unknown>>;

export type Given = {
  readonly id?: string;
  readonly partyId?: string;
  readonly partyType?: string | null;
  readonly country?: string | null;
  /** The one component's fields, or those of several. */
  readonly component?: Fields;
  readonly components?: readonly Fields[];
  readonly matches?: readonly Partial<MatchLink>[];
  readonly createdAt?: string;
  /** Any other field of the stored record or of its submission. */
  readonly [field: string]: unknown;
};

/** 16 characters of the identifiers' alphabet, which has no i, l, o and u. */
export const anId = (name: string): string =>
  name
    .replaceAll(/[^0-9a-hjkmnp-tv-z]/g, '0')
    .padEnd(16, '0')
    .slice(0, 16);

const link = (fields: Partial<MatchLink>, at: number): MatchLink => ({
  matchId: anId(at === 0 ? 'match' : `match${at}`),
  counterpartId: null,
  state: 'agreed',
  components: ['c1'],
  quantity: null,
  released: true,
  ...fields,
});

const aRecord = (kind: RecordKind, given: Given): StoredRecord => {
  const { id = anId(kind), partyId = anId(`party-${kind}`), component = {}, createdAt } = given;
  const { partyType = kind === 'pledge' ? 'state' : 'legal', country = null } = given;
  const { components = [component], matches = [], partyType: _t, country: _c, ...rest } = given;
  const {
    component: _o,
    id: _i,
    partyId: _p,
    createdAt: _a,
    components: _s,
    matches: _m,
    ...fields
  } = rest;
  const schema = kind === 'pledge' ? pledgeSubmissionSchema : offerSubmissionSchema;
  const known = Object.fromEntries(Object.entries(fields).filter(([key]) => key in schema.shape));
  const stored = Object.fromEntries(Object.entries(fields).filter(([key]) => !(key in known)));
  const submission = schema.parse({
    partyId,
    title: `A ${kind}`,
    language: 'en',
    ...(kind === 'pledge' ? { supportRequested: true } : {}),
    components: components.map((each) => ({ text: 'A component', area: 'A1' as AreaId, ...each })),
    ...known,
  });
  const party = { id: partyId, name: `Party ${partyId}`, type: partyType, country };
  const record = newRecord({ kind, ...submission } as Submission, {
    id,
    world: 'real',
    party: party as StoredRecord['party'],
    partners: [],
    draft: false,
    hasContact: false,
    provenance: null,
    now: createdAt ?? '2026-01-01T00:00:00.000Z',
  });
  return { ...record, matches: matches.map(link), ...stored } as StoredRecord;
};

export const aPledge = (given: Given = {}): StoredRecord => aRecord('pledge', given);
export const anOffer = (given: Given = {}): StoredRecord => aRecord('offer', given);

const first = <Value>([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('This record has no component in an area');
  return value;
};

/** The pair of the first components of a pledge and an offer. */
export const aPair = (pledge: Given = {}, offer: Given = {}): Pair => {
  const [asks, gives]: readonly [RecordFeatures, RecordFeatures] = [
    featuresOf(aPledge(pledge)),
    featuresOf(anOffer(offer)),
  ];
  return {
    pledge: asks,
    asked: first(asks.components),
    offer: gives,
    given: first(gives.components),
  };
};
