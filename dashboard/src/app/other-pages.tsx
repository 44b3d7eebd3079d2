/** Every page but the public one, which comes with the frame: each loads when it is opened. */
import { loadedLater } from '../scripts/loaded-later.tsx';
import { SignedInPage } from '../session/signed-in-page.tsx';
import { pageScripts } from './page-scripts.ts';
import { wordsOfPage } from './page-words.ts';
import { UnknownPage } from './unknown-page.tsx';
import type { PageAddress } from '../navigation/page-at.ts';

const AboutPage = loadedLater('page', () => import('./about-page.tsx'), 'AboutPage');
const AccessibilityPage = loadedLater(
  'page',
  () => import('./accessibility-page.tsx'),
  'AccessibilityPage',
);
const AllocationPage = loadedLater(
  'page',
  () => import('../allocation/allocation-page.tsx'),
  'AllocationPage',
);
const BriefPage = loadedLater('page', () => import('../briefs/brief-page.tsx'), 'BriefPage');
const CodingPage = loadedLater('page', () => import('../coding/coding-page.tsx'), 'CodingPage');
const FormPage = loadedLater('page', pageScripts.form, 'FormPage', {
  words: wordsOfPage('form'),
});
const ImportsPage = loadedLater('page', () => import('../imports/imports-page.tsx'), 'ImportsPage');
const CountryPage = loadedLater(
  'page',
  () => import('../profiles/country-page.tsx'),
  'CountryPage',
);
const InboxPage = loadedLater('page', () => import('../inbox/inbox-page.tsx'), 'InboxPage');
const MatchPage = loadedLater('page', () => import('../matches/match-page.tsx'), 'MatchPage');
const MatchesPage = loadedLater(
  'page',
  () => import('../matches/list/matches-page.tsx'),
  'MatchesPage',
);
const MergePage = loadedLater('page', () => import('../merging/merge-page.tsx'), 'MergePage');
const MethodPage = loadedLater('page', () => import('../cards/method-page.tsx'), 'MethodPage');
const OutboxPage = loadedLater('page', () => import('../outbox/outbox-page.tsx'), 'OutboxPage');
const PackagesPage = loadedLater(
  'page',
  () => import('../packages/packages-page.tsx'),
  'PackagesPage',
);
const PeoplePage = loadedLater('page', () => import('../people/people-page.tsx'), 'PeoplePage');
const UnsubscribePage = loadedLater(
  'page',
  () => import('../inbox/unsubscribe-page.tsx'),
  'UnsubscribePage',
);
const PairPage = loadedLater('page', () => import('../suggestions/pair-page.tsx'), 'PairPage');
const PartyPage = loadedLater('page', () => import('../profiles/party-page.tsx'), 'PartyPage');
const PoliciesPage = loadedLater(
  'page',
  () => import('../policies/policies-page.tsx'),
  'PoliciesPage',
);
const ProblemsPage = loadedLater('page', () => import('./problems-page.tsx'), 'ProblemsPage');
const EditPage = loadedLater('page', () => import('../form-pages/edit-page.tsx'), 'EditPage');
const RecordPage = loadedLater(
  'page',
  () => import('../record-pages/record-page.tsx'),
  'RecordPage',
);
const RecordsPage = loadedLater(
  'page',
  () => import('../record-pages/records-page.tsx'),
  'RecordsPage',
);

const PrivacyPage = loadedLater('page', () => import('../privacy/privacy-page.tsx'), 'PrivacyPage');

const RehearsalPage = loadedLater('page', pageScripts.rehearsal, 'RehearsalPage', {
  words: wordsOfPage('rehearsal'),
});

const ReportsPage = loadedLater('page', () => import('../reports/reports-page.tsx'), 'ReportsPage');

const RightsPage = loadedLater('page', () => import('../people/rights-page.tsx'), 'RightsPage');
const SheetsPage = loadedLater('page', () => import('../sheets/sheets-page.tsx'), 'SheetsPage');
const TodayPage = loadedLater('page', () => import('../today/today-page.tsx'), 'TodayPage');
const VerificationPage = loadedLater(
  'page',
  () => import('../verification/verification-page.tsx'),
  'VerificationPage',
);

export type OtherPage = { readonly page: Exclude<PageAddress, { readonly name: 'coverage' }> };

export const OtherPages = ({ page }: OtherPage) => {
  switch (page.name) {
    case 'today':
      return <TodayPage />;
    case 'inbox':
      return <InboxPage />;
    case 'unsubscribe':
      return <UnsubscribePage />;
    case 'outbox':
      return <OutboxPage />;
    case 'people':
      return <PeoplePage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'rights':
      return <RightsPage />;
    case 'packages':
      return <PackagesPage />;
    case 'records':
      return <RecordsPage />;
    case 'form':
      return <FormPage kind={page.kind} />;
    case 'rehearsal':
      return <RehearsalPage kind={page.kind} />;
    case 'edit':
      return <EditPage kind={page.kind} id={page.id} />;
    case 'record':
      return <RecordPage kind={page.kind} id={page.id} />;
    case 'pair':
      return <PairPage kind={page.kind} id={page.id} counterpartId={page.counterpartId} />;
    case 'signedIn':
      return <SignedInPage />;
    case 'matches':
      return <MatchesPage />;
    case 'match':
      return <MatchPage id={page.id} />;
    case 'allocation':
      return <AllocationPage />;
    case 'coding':
      return <CodingPage />;
    case 'imports':
      return <ImportsPage />;
    case 'brief':
      return <BriefPage id={page.id} />;
    case 'reports':
      return <ReportsPage />;
    case 'sheets':
      return <SheetsPage />;
    case 'policies':
      return <PoliciesPage />;
    case 'verification':
      return <VerificationPage />;
    case 'problems':
      return <ProblemsPage />;
    case 'country':
      return <CountryPage country={page.country} />;
    case 'party':
      return <PartyPage id={page.id} />;
    case 'merge':
      return <MergePage id={page.id} />;
    case 'method':
      return <MethodPage slug={page.slug} />;
    case 'about':
      return <AboutPage />;
    case 'accessibility':
      return <AccessibilityPage />;
    case 'unknown':
      return <UnknownPage />;
  }
};
