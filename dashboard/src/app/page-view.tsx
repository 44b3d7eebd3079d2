/** The page of an address. The public page comes with the frame; the others by a list of their own. */
import { CoveragePage } from '../coverage/coverage-page.tsx';
import { wordsOfFrame } from '../i18n/messages/parts.ts';
import type { PageAddress } from '../navigation/page-at.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import type { OtherPage } from './other-pages.tsx';

const OtherPages = loadedLater<'OtherPages', OtherPage>(
  'page',
  () => import('./other-pages.tsx'),
  'OtherPages',
  { words: wordsOfFrame },
);

/** The list comes while the frame is drawn. Where it does not come, that is tried and told when the page is shown. */
export const startPage = ({ name }: PageAddress): void => {
  if (name !== 'coverage') void OtherPages.start();
};

export const PageView = ({ page }: { readonly page: PageAddress }) =>
  page.name === 'coverage' ? <CoveragePage /> : <OtherPages page={page} />;
