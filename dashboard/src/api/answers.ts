/** What each route answers, by type alone: the schemas stay out of the page. */
import type * as z from 'zod';

import type { GenerationsView, VerificationView } from '#shared/contract/upkeep-views';
import type { AllocationView } from '#shared/contract/allocation/allocation-views';
import type { UnfinishedContact } from '#shared/contract/records/contact';
import type { CommentsView } from '#shared/contract/records/comment-views';
import type { ExportJobView, ExportLink } from '#shared/contract/files/export-job-views';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { BriefPartyView, DocumentView } from '#shared/contract/files/document-views';
import type { FollowingView } from '#shared/contract/people/following-views';
import type { Inbox } from '#shared/contract/people/inbox-views';
import type { InterestsView, InterestView } from '#shared/contract/matches/interest-views';
import type { MailChoicesView, Outbox, OutboxMail } from '#shared/contract/people/mail-views';
import type { MatchEndsView } from '#shared/contract/matches/match-ends-views';
import type { MatchConductView } from '#shared/contract/matches/match-conduct-views';
import type { MatchCaseView } from '#shared/contract/matches/match-case-views';
import type {
  IntroducedContacts,
  MatchExchangeView,
} from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { ComparedPledge } from '#shared/contract/suggestions/policy-comparison';
import type { MergeInFull, MergePreview, MergeView } from '#shared/contract/people/merge-views';
import type { partyViewSchema } from '#shared/contract/people/party-views';
import type { historySchema } from '#shared/contract/records/history-view';
import type { meSchema } from '#shared/contract/people/user-views';
import type { ImportOutcome } from '#shared/contract/files/import-views';
import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import type { Person } from '#shared/contract/operations/person-operations';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { PartnershipView } from '#shared/contract/matches/partnership-views';
import type { MatchView } from '#shared/contract/published/public-match-view';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import type { CountryReach } from '#shared/domain/matching/reach';
import type { ReadingView } from '#shared/contract/suggestions/reading-views';
import type { Report } from '#shared/contract/files/report-views';
import type { RouteId } from '#shared/contract/routes';
import type {
  PairExplanationView,
  SuggestionsView,
} from '#shared/contract/suggestions/suggestion-views';
import type { OfferVersion, PledgeVersion } from '#shared/contract/records/version-views';
import type { Today } from '#shared/contract/people/today-views';

export type Me = z.infer<typeof meSchema>;
export type PartyView = z.infer<typeof partyViewSchema>;
export type { OfferVersion, PledgeVersion };
export type History = z.infer<typeof historySchema>;
export type ListPage<Item> = {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
};
/** By the id of a record, how it reaches the country that was asked for. */
export type RecordListPage<Item> = ListPage<Item> & {
  readonly reach?: Readonly<Record<string, CountryReach>> | undefined;
};

type GenerationCall =
  | 'listGenerations'
  | 'startGeneration'
  | 'buildGeneration'
  | 'activateGeneration'
  | 'dropGeneration';

type PledgeStep =
  `${'create' | 'edit' | 'submit' | 'accept' | 'return' | 'release' | 'withdraw'}Pledge`;
type OfferStep =
  `${'create' | 'edit' | 'submit' | 'accept' | 'return' | 'release' | 'withdraw'}Offer`;

type PersonChange =
  | 'invitePerson'
  | 'changePerson'
  | 'removePerson'
  | 'restorePerson'
  | 'resetSecondFactor';

/** A page of a list that is counted. */
/** As far as one request reads: where it is not complete, there are at least so many. */
export type Total = { readonly count: number; readonly complete: boolean };
export type TallyPage<Item> = ListPage<Item> & { readonly total?: Total | undefined };
export type CountedPage<Item> = RecordListPage<Item> & {
  readonly total: number;
  readonly components: number;
  readonly leftOut?: number | undefined;
};

type Answers = {
  readonly getToday: Today;
  readonly getInbox: Inbox;
  readonly getMailChoices: MailChoicesView;
  readonly editMailChoices: MailChoicesView;
  readonly getFollowing: FollowingView;
  readonly getPledgeComments: CommentsView;
  readonly getMatchConduct: MatchConductView;
  readonly stepMatchConduct: MatchConductView;
  readonly getOfferComments: CommentsView;
  readonly editFollowing: FollowingView;
  readonly getOutbox: Outbox;
  readonly repeatMail: OutboxMail;
  readonly listRecords: CountedPage<PledgeView | OfferView>;
  readonly listReleasedRecords: CountedPage<ReleasedPledge | ReleasedOffer>;
  readonly listReleasedPledges: RecordListPage<ReleasedPledge>;
  readonly getReleasedPledge: ReleasedPledge;
  readonly listReleasedOffers: RecordListPage<ReleasedOffer>;
  readonly getReleasedOffer: ReleasedOffer;
  readonly listReleasedMatches: TallyPage<MatchView>;
  readonly getReleasedCoverage: Coverage;
  readonly getReleasedRecordFigures: RecordFiguresView;
  readonly getMe: Me;
  readonly verify: VerificationView;
  readonly comparePolicies: ListPage<ComparedPledge>;
  readonly listPledges: RecordListPage<PledgeView>;
  readonly getPledge: PledgeView;
  readonly getPledgeContact: UnfinishedContact;
  readonly getPledgeHistory: History;
  readonly getPledgeVersion: PledgeVersion;
  readonly getPledgeSuggestions: SuggestionsView;
  readonly explainPledgeSuggestion: PairExplanationView;
  readonly previewPledge: SuggestionsView;
  readonly listOffers: RecordListPage<OfferView>;
  readonly getOffer: OfferView;
  readonly getOfferContact: UnfinishedContact;
  readonly getOfferHistory: History;
  readonly getOfferVersion: OfferVersion;
  readonly getOfferSuggestions: SuggestionsView;
  readonly explainOfferSuggestion: PairExplanationView;
  readonly previewOffer: SuggestionsView;
  readonly getPledgeInterest: InterestsView;
  readonly getOfferInterest: InterestsView;
  readonly sayInterest: InterestView;
  readonly replyToInterest: InterestView;
  readonly readText: ReadingView;
  readonly startExport: ExportJobView;
  readonly continueExport: ExportJobView;
  readonly listExportJobs: { readonly items: readonly ExportJobView[] };
  readonly getExportLink: ExportLink;
  readonly getCoverage: Coverage;
  readonly getRecordFigures: RecordFiguresView;
  readonly proposeAllocation: AllocationView;
  readonly listParties: ListPage<PartyView>;
  readonly listPartnerships: { readonly items: readonly PartnershipView[] };
  readonly answerPartnership: PartnershipView;
  readonly getParty: PartyView;
  readonly listPeople: ListPage<Person>;
  readonly nameParty: PartyView;
  readonly previewMerge: MergePreview;
  readonly getMerge: MergeInFull;
  readonly listMatches: TallyPage<MatchForParties>;
  readonly getMatch: MatchForParties;
  readonly getMatchEnds: MatchEndsView;
  readonly getMatchHistory: History;
  readonly getMatchExchange: MatchExchangeView;
  readonly stepMatchExchange: MatchExchangeView;
  readonly readMatchContacts: IntroducedContacts;
  readonly getMatchCase: MatchCaseView;
  readonly editMatchCase: MatchCaseView;
  readonly proposeMatch: MatchForParties;
  readonly moveMatch: MatchForParties;
  readonly releaseMatch: MatchForParties;
  readonly importRecords: ImportOutcome;
  readonly listReports: { readonly items: readonly Report[] };
  readonly freezeReport: Report;
  readonly listBriefs: { readonly items: readonly BriefPartyView[] };
  readonly getBrief: DocumentView;
  readonly importSheet: SheetOutcome;
} & Readonly<Record<PersonChange, Person>> &
  Readonly<Record<GenerationCall, GenerationsView>> &
  Readonly<Record<'startMerge' | 'continueMerge' | 'partParties', MergeView>> &
  Readonly<Record<PledgeStep, PledgeView>> &
  Readonly<Record<OfferStep, OfferView>>;

export type AnswerOf<Id extends RouteId> = Id extends keyof Answers ? Answers[Id] : unknown;
