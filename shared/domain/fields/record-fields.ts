/** Every field of a pledge or an offer as a whole, in the order in which pages tell them. */
import type { DescribedFields, FieldsOf, RecordGroup } from './field.ts';

const known = { audience: 'public', bothSides: true } as const;
const publicAlone = { audience: 'public', bothSides: false } as const;
const registeredAlone = { audience: 'registered', bothSides: false } as const;
const partyAlone = { audience: 'party', bothSides: false } as const;

/**
 * How much an asylum system can take in at once says how weak it is today: a State tells it those who work with the
 * record, not everyone, and no version that is published carries it.
 */
const absorption = { ...registeredAlone, of: 'pledge', asked: { in: 'capacity' } } as const;

const registered = { ...publicAlone, asked: { in: 'registers' } } as const;
const criterion = {
  ...publicAlone,
  holds: { type: 'yesNo' },
  asked: { in: 'quality', hint: true },
} as const;

export const recordFields = {
  /** Told as the party, with its name. */
  partyId: { ...registeredAlone, holds: { type: 'own' }, asked: 'carried' },
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
  components: { ...registeredAlone, holds: { type: 'own' }, asked: { in: 'own' } },
  /** Whether the State asks for support (Global Compact on Refugees, para 62). Nobody asks by default. */
  supportRequested: {
    ...known,
    holds: { type: 'yesNo' },
    of: 'pledge',
    asked: { in: 'own', hint: true },
  },
  availability: {
    ...known,
    holds: { type: 'own' },
    coded: true,
    of: 'offer',
    asked: { in: 'own' },
  },
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
  excludedPartyIds: { ...partyAlone, holds: { type: 'own' }, asked: 'carried' },
  /** Countries that this record shall never be suggested for. */
  excludedCountries: { ...partyAlone, holds: { type: 'own' }, asked: { in: 'own' } },
  sources: { ...publicAlone, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  /** The other half of one text that both asks and gives; it may not be public. */
  linkedId: { ...registeredAlone, holds: { type: 'own' }, asked: 'carried' },
  /** Where the same pledge stands in other registers. */
  grfPledgeId: {
    ...registered,
    holds: { type: 'text', longest: 100 },
    column: ['grf_pledge_id', 'Id of the pledge at the Global Refugee Forum'],
  },
  portalPage: {
    ...registered,
    holds: { type: 'text', longest: 300 },
    column: [
      'portal_page',
      'Page of the pledge in the portal of the Asylum Capacity Support Group',
    ],
  },
  migrationPledgeId: {
    ...registered,
    holds: { type: 'text', longest: 100 },
    column: ['migration_pledge_id', 'Id of the pledge for the Global Compact for Migration'],
  },
  iatiId: {
    ...registered,
    holds: { type: 'text', longest: 100 },
    column: [
      'iati_id',
      'Id of the activity in the register of the International Aid Transparency Initiative',
    ],
  },
  otherIds: {
    ...registered,
    holds: { type: 'texts', most: 10, longest: 200 },
    asked: { in: 'registers', hint: true },
    column: ['other_ids', 'Ids in further registers, each with the name of its register'],
  },
  /** Of a pledge of support that answers another: which one, by its title or id. */
  answersPledge: {
    ...registered,
    holds: { type: 'text', longest: 300 },
    of: 'offer',
    asked: { in: 'registers', hint: true },
    column: ['answers_pledge', 'The pledge that this offer answers, by title or id'],
  },
  initiatives: {
    ...registered,
    holds: { type: 'codes', vocabulary: 'initiatives', most: 5 },
    column: ['initiatives', 'Multi-stakeholder pledges that the record belongs to'],
  },
  objectives: {
    ...registered,
    holds: { type: 'codes', vocabulary: 'compactObjectives', most: 4 },
    column: ['compact_objectives', 'Objectives of the Global Compact on Refugees that it serves'],
  },
  /** The quality criteria of the pledges of 2023, as their party answers them. Never a score. */
  additional: {
    ...criterion,
    column: ['additional', 'Whether it is beyond what was already committed'],
  },
  quantifiable: {
    ...criterion,
    column: ['quantifiable', 'Whether its result can be counted'],
  },
  needsDriven: {
    ...criterion,
    column: ['needs_driven', 'Whether it answers a need that a host country or refugees stated'],
  },
  joint: { ...criterion, column: ['joint', 'Whether several parties make it together'] },
  preMatched: {
    ...criterion,
    column: ['pre_matched', 'Whether its two sides had found each other before it was made'],
  },
  refugeesConsulted: {
    ...criterion,
    column: ['refugees_consulted', 'Whether refugees or stateless people were consulted'],
  },
  consultation: {
    ...criterion,
    holds: { type: 'text', longest: 1000 },
    column: ['consultation', 'Who was consulted, and how'],
  },
  ageGenderDiversity: {
    ...criterion,
    column: ['age_gender_diversity', 'Whether it takes age, gender and diversity into account'],
  },
  supportsAtOnce: {
    ...absorption,
    holds: { type: 'count', largest: 1000 },
    asked: { in: 'capacity', hint: true },
    posted: 17,
    column: ['supports_at_once', 'How many supports the State can take in at once'],
  },
  noSupportFrom: {
    ...absorption,
    holds: { type: 'date' },
    posted: 18,
    column: ['no_support_from', 'Start of the time in which the State can take in no support'],
  },
  noSupportUntil: {
    ...absorption,
    holds: { type: 'date' },
    posted: 19,
    column: ['no_support_until', 'End of the time in which the State can take in no support'],
  },
  /** A part of what is offered, as an amount is, so whoever may read the amount may read it. */
  matchesAtOnce: {
    ...publicAlone,
    holds: { type: 'count', largest: 1000 },
    of: 'offer',
    asked: { in: 'capacity', hint: true },
    posted: 20,
    column: ['matches_at_once', 'How many matches the offer can carry at once'],
  },
  /**
   * It holds for the offer as a whole and at once, as its matches do, and may be set anew without a new version for
   * everyone. So it is no part of what is published: everyone reads whether the offer stands confirmed.
   */
  validUntil: {
    ...registeredAlone,
    holds: { type: 'date' },
    of: 'offer',
    asked: { in: 'capacity', hint: true },
    column: ['valid_until', 'Day until which the offer stands unless its party confirms it'],
  },
} as const satisfies DescribedFields<RecordGroup>;

export type RecordFields = typeof recordFields;
export type RecordField = keyof RecordFields;
export type PledgeFields = FieldsOf<RecordFields, 'pledge'>;
export type OfferFields = FieldsOf<RecordFields, 'offer'>;
