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

/**
 * Whom a pledge names as a partner, one name each, by what that partner does. Nobody is told in public by another's words,
 * so these are for whoever works with the pledge; what everyone reads are the partners that confirmed.
 */
const partners = {
  ...registeredAlone,
  holds: { type: 'texts', most: 20, longest: 300 },
  of: 'pledge',
  asked: { in: 'partners' },
} as const;

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
    column: 'edition',
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
    column: 'legal_frameworks',
  },
  legalTradition: {
    ...known,
    holds: { type: 'code', vocabulary: 'legalTraditions' },
    asked: { in: 'setting' },
    posted: 9,
    column: 'legal_tradition',
  },
  statusDetermination: {
    ...known,
    holds: { type: 'code', vocabulary: 'statusDeterminations' },
    asked: { in: 'setting' },
    column: 'status_determination',
  },
  /** Scale of a system, for likeness only. */
  caseload: {
    ...known,
    holds: { type: 'code', vocabulary: 'caseloads' },
    asked: { in: 'setting', hint: true },
    posted: 10,
    column: 'caseload',
  },
  /** Channels or implementers between giver and receiver. */
  channels: {
    ...publicAlone,
    releasedWith: 'partners',
    holds: { type: 'texts', most: 20, longest: 300 },
    asked: { in: 'own', of: 'offer' },
    column: 'channels',
  },
  financingPartners: { ...partners, column: 'partners_financing' },
  expertisePartners: { ...partners, column: 'partners_giving_expertise' },
  hostingPartners: { ...partners, column: 'partners_hosting' },
  implementingPartners: { ...partners, column: 'partners_implementing' },
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
    column: 'grf_pledge_id',
  },
  portalPage: {
    ...registered,
    holds: { type: 'text', longest: 300 },
    column: 'portal_page',
  },
  migrationPledgeId: {
    ...registered,
    holds: { type: 'text', longest: 100 },
    column: 'migration_pledge_id',
  },
  iatiId: {
    ...registered,
    holds: { type: 'text', longest: 100 },
    column: 'iati_id',
  },
  otherIds: {
    ...registered,
    holds: { type: 'texts', most: 10, longest: 200 },
    asked: { in: 'registers', hint: true },
    column: 'other_ids',
  },
  /** Of a pledge of support that answers another: which one, by its title or id. */
  answersPledge: {
    ...registered,
    holds: { type: 'text', longest: 300 },
    of: 'offer',
    asked: { in: 'registers', hint: true },
    column: 'answers_pledge',
  },
  /** A party says when it last told the forum, so that what changed since can be told apart. */
  forumUpdatedOn: {
    ...registeredAlone,
    holds: { type: 'date', isPast: true },
    asked: { in: 'registers', hint: true },
    column: 'forum_updated_on',
  },
  initiatives: {
    ...registered,
    holds: { type: 'codes', vocabulary: 'initiatives', most: 5 },
    column: 'initiatives',
  },
  objectives: {
    ...registered,
    holds: { type: 'codes', vocabulary: 'compactObjectives', most: 4 },
    column: 'compact_objectives',
  },
  /** The quality criteria of the pledges of 2023, as their party answers them. Never a score. */
  additional: {
    ...criterion,
    column: 'additional',
  },
  quantifiable: {
    ...criterion,
    column: 'quantifiable',
  },
  needsDriven: {
    ...criterion,
    column: 'needs_driven',
  },
  joint: { ...criterion, column: 'joint' },
  preMatched: {
    ...criterion,
    column: 'pre_matched',
  },
  refugeesConsulted: {
    ...criterion,
    column: 'refugees_consulted',
  },
  consultation: {
    ...criterion,
    releasedWith: 'texts',
    holds: { type: 'text', longest: 1000 },
    column: 'consultation',
  },
  ageGenderDiversity: {
    ...criterion,
    column: 'age_gender_diversity',
  },
  supportsAtOnce: {
    ...absorption,
    holds: { type: 'count', largest: 1000 },
    asked: { in: 'capacity', hint: true },
    posted: 17,
    column: 'supports_at_once',
  },
  noSupportFrom: {
    ...absorption,
    holds: { type: 'date' },
    posted: 18,
    column: 'no_support_from',
  },
  noSupportUntil: {
    ...absorption,
    holds: { type: 'date' },
    posted: 19,
    column: 'no_support_until',
  },
  /** A part of what is offered, as an amount is, so whoever may read the amount may read it. */
  matchesAtOnce: {
    ...publicAlone,
    releasedWith: 'amounts',
    holds: { type: 'count', largest: 1000 },
    of: 'offer',
    asked: { in: 'capacity', hint: true },
    posted: 20,
    column: 'matches_at_once',
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
    column: 'valid_until',
  },
} as const satisfies DescribedFields<RecordGroup>;

export type RecordFields = typeof recordFields;
export type RecordField = keyof RecordFields;
export type PledgeFields = FieldsOf<RecordFields, 'pledge'>;
export type OfferFields = FieldsOf<RecordFields, 'offer'>;
