/**
 * Which field of what is kept becomes public: each is decided here, and one that is not decided on does not compile.
 * A new field of a nested value (a place, a quantity) is caught by the test that lists every public path.
 */
import type { ComponentSubmission } from '../../domain/records/component.ts';
import { componentFields } from '../../domain/fields/component-fields.ts';
import { type DescribedFields, fieldsOfKind } from '../../domain/fields/field.ts';
import { recordFields } from '../../domain/fields/record-fields.ts';
import type { Match } from '../../domain/matches/match.ts';
import type { OfferSubmission, PledgeSubmission } from '../../domain/records/record.ts';
import type { Provenance } from '../../domain/records/provenance.ts';

type Audience = 'public' | 'confidential';
type Decisions<Value> = Readonly<Record<keyof Value, Audience>>;

type Chosen<Decided> = {
  [Field in keyof Decided as Decided[Field] extends 'public' ? Field : never]: true;
};

/** The names of the public fields. */
export type PublicIn<Decided> = keyof Chosen<Decided> & string;

/** As a schema's `pick` takes it. */
export const publicIn = <Decided extends Readonly<Record<string, Audience>>>(
  decided: Decided,
): Chosen<Decided> =>
  Object.fromEntries(
    Object.entries(decided).flatMap(([field, audience]) =>
      audience === 'public' ? [[field, true]] : [],
    ),
  ) as Chosen<Decided>;

type AudiencesOf<Table extends DescribedFields> = {
  readonly [Name in keyof Table]: Table[Name]['audience'] extends 'public'
    ? 'public'
    : 'confidential';
};

const audiencesOf = <const Table extends DescribedFields>(table: Table): AudiencesOf<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, { audience }]) => [
      name,
      audience === 'public' ? 'public' : 'confidential',
    ]),
  ) as AudiencesOf<Table>;

export const publicPledgeFields = audiencesOf(
  fieldsOfKind(recordFields, 'pledge'),
) satisfies Decisions<PledgeSubmission>;

export const publicOfferFields = audiencesOf(
  fieldsOfKind(recordFields, 'offer'),
) satisfies Decisions<OfferSubmission>;

export const publicComponentFields = audiencesOf(
  componentFields,
) satisfies Decisions<ComponentSubmission>;

/** Numbers and notes of a file are for whoever works with it. */
export const publicProvenanceFields = {
  row: 'confidential',
  digest: 'confidential',
  digestByPage: 'confidential',
  contentDigest: 'confidential',
  awaits: 'confidential',
  /** Told with the release. */
  readOn: 'confidential',
  kindStated: 'public',
  supportTypesStated: 'public',
  stageStated: 'public',
  timeStated: 'public',
  figures: 'public',
  summary: 'public',
  notes: 'confidential',
} as const satisfies Decisions<Required<Provenance>>;

export const publicMatchFields = {
  id: 'public',
  version: 'public',
  state: 'public',
  title: 'public',
  pledge: 'public',
  offer: 'public',
  supporters: 'public',
  role: 'public',
  /** Those alone whose givers consented, as `publicLegsOf` tells. */
  legs: 'public',
  /** That a giver left, and why, is nobody's but its own, the asking side's and the Secretariat's. */
  left: 'confidential',
  recipients: 'public',
  countries: 'public',
  areas: 'public',
  supportTypes: 'public',
  window: 'public',
  conditions: 'public',
  quantity: 'public',
  summary: 'public',
  sources: 'public',
  release: 'public',
  synthetic: 'public',
  /** As `publicProvenanceFields` says. */
  provenance: 'public',
  releases: 'confidential',
  scope: 'confidential',
  disclosed: 'confidential',
  answers: 'confidential',
  declined: 'confidential',
  releasedBy: 'confidential',
  publicFrom: 'confidential',
  movedHere: 'confidential',
  agreedToTalk: 'confidential',
  askedAt: 'confidential',
  createdAt: 'confidential',
  updatedAt: 'confidential',
} as const satisfies Decisions<Required<Match>>;
