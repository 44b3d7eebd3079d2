/** Every field of a pledge or an offer as a whole, in the order in which pages tell them. */
import type { DescribedFields, FieldsOf, RecordGroup } from './field.ts';

const known = { audience: 'public', bothSides: true } as const;
const publicAlone = { audience: 'public', bothSides: false } as const;
const confidential = { audience: 'confidential', bothSides: false } as const;

export const recordFields = {
  /** Told as the party, with its name. */
  partyId: { ...confidential, holds: { type: 'own' }, asked: 'carried' },
  title: { ...known, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  /** The language that the texts are written in. */
  language: { ...known, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  /** The forum at which it was pledged or offered, if at one. */
  edition: {
    ...publicAlone,
    holds: { type: 'code', vocabulary: 'editions' },
    asked: { in: 'own' },
    posted: 11,
    column: ['edition', 'Forum at which it was pledged or offered; empty where not stated'],
  },
  /** Each field of a component is described by itself. */
  components: { ...confidential, holds: { type: 'own' }, asked: { in: 'own' } },
  /** Whether the State asks for support (Global Compact on Refugees, para 62). Nobody asks by default. */
  supportRequested: {
    ...known,
    holds: { type: 'yesNo' },
    of: 'pledge',
    asked: { in: 'own', hint: true },
  },
  availability: { ...known, holds: { type: 'own' }, of: 'offer', asked: { in: 'own' } },
  legalFrameworks: {
    ...known,
    holds: { type: 'codes', vocabulary: 'legalFrameworks', most: 4 },
    asked: { in: 'setting' },
    posted: 8,
    column: ['legal_frameworks', 'Refugee instruments that apply in the asylum system'],
  },
  legalTradition: {
    ...known,
    holds: { type: 'code', vocabulary: 'legalTraditions' },
    asked: { in: 'setting' },
    posted: 9,
    column: ['legal_tradition', 'Legal tradition of the asylum system'],
  },
  statusDetermination: {
    ...known,
    holds: { type: 'code', vocabulary: 'statusDeterminations' },
    asked: { in: 'setting' },
    column: ['status_determination', 'Who decides on refugee status'],
  },
  /** Scale of a system, for likeness only. */
  caseload: {
    ...known,
    holds: { type: 'code', vocabulary: 'caseloads' },
    asked: { in: 'setting', hint: true },
    posted: 10,
    column: ['caseload', 'Asylum applications a year, in steps'],
  },
  /** Channels or implementers between giver and receiver. */
  channels: {
    ...publicAlone,
    holds: { type: 'texts', most: 20, longest: 300 },
    asked: { in: 'own', of: 'offer' },
    column: ['channels', 'Channels or implementers between giver and receiver'],
  },
  /** Parties that this record shall never be suggested to. */
  excludedPartyIds: { ...confidential, holds: { type: 'own' }, asked: 'carried' },
  /** Countries that this record shall never be suggested for. */
  excludedCountries: { ...confidential, holds: { type: 'own' }, asked: { in: 'own' } },
  sources: { ...publicAlone, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  /** The other half of one text that both asks and gives; it may not be public. */
  linkedId: { ...confidential, holds: { type: 'own' }, asked: 'carried' },
} as const satisfies DescribedFields<RecordGroup>;

export type RecordFields = typeof recordFields;
export type RecordField = keyof RecordFields;
export type PledgeFields = FieldsOf<RecordFields, 'pledge'>;
export type OfferFields = FieldsOf<RecordFields, 'offer'>;
