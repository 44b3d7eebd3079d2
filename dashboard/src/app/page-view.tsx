/** The page of an address. The public page comes with the frame; the others load when they are opened. */
import { lazy } from 'react';

import { CoveragePage } from '../coverage/coverage-page.tsx';
import { SignedInPage } from '../session/signed-in-page.tsx';
import type { Page } from './pages.ts';
import { UnknownPage } from './unknown-page.tsx';

const AboutPage = lazy(async () => ({ default: (await import('./about-page.tsx')).AboutPage }));
const AllocationPage = lazy(async () => ({
  default: (await import('../allocation/allocation-page.tsx')).AllocationPage,
}));
const FormPage = lazy(async () => ({ default: (await import('../forms/form-page.tsx')).FormPage }));
const MatchPage = lazy(async () => ({
  default: (await import('../matches/match-page.tsx')).MatchPage,
}));
const MatchesPage = lazy(async () => ({
  default: (await import('../matches/matches-page.tsx')).MatchesPage,
}));
const PairPage = lazy(async () => ({
  default: (await import('../suggestions/pair-page.tsx')).PairPage,
}));
const ProblemsPage = lazy(async () => ({
  default: (await import('./problems-page.tsx')).ProblemsPage,
}));
const EditPage = lazy(async () => ({ default: (await import('../forms/edit-page.tsx')).EditPage }));
const RecordPage = lazy(async () => ({
  default: (await import('../records/record-page.tsx')).RecordPage,
}));
const RecordsPage = lazy(async () => ({
  default: (await import('../records/records-page.tsx')).RecordsPage,
}));

export const PageView = ({ page }: { readonly page: Page }) => {
  switch (page.name) {
    case 'coverage':
      return <CoveragePage />;
    case 'records':
      return <RecordsPage />;
    case 'form':
      return <FormPage kind={page.kind} />;
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
    case 'problems':
      return <ProblemsPage />;
    case 'about':
      return <AboutPage />;
    case 'unknown':
      return <UnknownPage />;
  }
};
