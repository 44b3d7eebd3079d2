/** The page of an address. The public page comes with the frame; the others load when they are opened. */
import { CoveragePage } from '../coverage/coverage-page.tsx';
import { loadedLater } from '../parts/loaded-later.tsx';
import { script } from '../api/script.ts';
import { SignedInPage } from '../session/signed-in-page.tsx';
import type { Page } from '../navigation/pages.ts';
import { UnknownPage } from './unknown-page.tsx';

const AboutPage = loadedLater(
  'page',
  script(
    () => import('./about-page.tsx'),
    (page) => page.AboutPage,
  ),
);
const AllocationPage = loadedLater(
  'page',
  script(
    () => import('../allocation/allocation-page.tsx'),
    (page) => page.AllocationPage,
  ),
);
const FormPage = loadedLater(
  'page',
  script(
    () => import('../form-pages/form-page.tsx'),
    (page) => page.FormPage,
  ),
);
const ImportsPage = loadedLater(
  'page',
  script(
    () => import('../imports/imports-page.tsx'),
    (page) => page.ImportsPage,
  ),
);
const MatchPage = loadedLater(
  'page',
  script(
    () => import('../matches/match-page.tsx'),
    (page) => page.MatchPage,
  ),
);
const MatchesPage = loadedLater(
  'page',
  script(
    () => import('../matches/matches-page.tsx'),
    (page) => page.MatchesPage,
  ),
);
const PairPage = loadedLater(
  'page',
  script(
    () => import('../suggestions/pair-page.tsx'),
    (page) => page.PairPage,
  ),
);
const ProblemsPage = loadedLater(
  'page',
  script(
    () => import('./problems-page.tsx'),
    (page) => page.ProblemsPage,
  ),
);
const EditPage = loadedLater(
  'page',
  script(
    () => import('../form-pages/edit-page.tsx'),
    (page) => page.EditPage,
  ),
);
const RecordPage = loadedLater(
  'page',
  script(
    () => import('../record-pages/record-page.tsx'),
    (page) => page.RecordPage,
  ),
);
const RecordsPage = loadedLater(
  'page',
  script(
    () => import('../record-pages/records-page.tsx'),
    (page) => page.RecordsPage,
  ),
);

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
    case 'imports':
      return <ImportsPage />;
    case 'problems':
      return <ProblemsPage />;
    case 'about':
      return <AboutPage />;
    case 'unknown':
      return <UnknownPage />;
  }
};
