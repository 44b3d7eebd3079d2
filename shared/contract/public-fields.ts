/**
 * Which field of what is kept becomes public: each is decided here, and one that is not decided on does not compile.
 * A new field of a nested value (a place, a quantity) is caught by the test that lists every public path.
 */
import type { ComponentSubmission } from '../domain/component.ts';
import type { Match } from '../domain/match.ts';
import type { OfferSubmission, PledgeSubmission, Provenance } from '../domain/record.ts';

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

const submissionFields = {
  /** Named by `party`, with its name. */
  partyId: 'confidential',
  title: 'public',
  language: 'public',
  edition: 'public',
  /** Each as `publicComponentFields` says. */
  components: 'confidential',
  legalFrameworks: 'public',
  legalTradition: 'public',
  statusDetermination: 'public',
  caseload: 'public',
  channels: 'public',
  excludedPartyIds: 'confidential',
  excludedCountries: 'confidential',
  sources: 'public',
  /** The other half may not be public. */
  linkedId: 'confidential',
} as const;

export const publicPledgeFields = {
  ...submissionFields,
  supportRequested: 'public',
} as const satisfies Decisions<PledgeSubmission>;

export const publicOfferFields = {
  ...submissionFields,
  availability: 'public',
} as const satisfies Decisions<OfferSubmission>;

export const publicComponentFields = {
  id: 'public',
  part: 'public',
  text: 'public',
  area: 'public',
  topics: 'public',
  qualities: 'public',
  supportTypes: 'public',
  quantity: 'public',
  places: 'public',
  languages: 'public',
  window: 'public',
  due: 'public',
  target: 'public',
  conditions: 'public',
} as const satisfies Decisions<ComponentSubmission>;

/** Numbers and notes of a file are for whoever works with it. */
export const publicProvenanceFields = {
  row: 'confidential',
  digest: 'confidential',
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
  createdAt: 'confidential',
  updatedAt: 'confidential',
} as const satisfies Decisions<Required<Match>>;
