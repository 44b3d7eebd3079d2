/** The page of an address. The public page comes with the frame; the others, and all that they load, when one is opened. */
import { CoveragePage } from '../coverage/coverage-page.tsx';
import { script } from '../api/script.ts';
import { wordsOfFrame } from '../i18n/messages/parts.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import type { OtherPage } from './other-pages.tsx';
import type { PageAddress } from '../navigation/page-at.ts';

const load = () => import('./other-pages.tsx');

const OtherPages = loadedLater<'OtherPages', OtherPage>('page', load, 'OtherPages', {
  words: wordsOfFrame,
});

const starter = script(load, (loaded) => loaded.startOtherPage);

/** The script of the page that was asked for comes beside its words: to wait for these first costs a round trip. */
export const startPage = (page: PageAddress): void => {
  if (page.name === 'coverage') return;
  void OtherPages.start();
  starter().then(
    (start) => start(page),
    // Where that fails, it is tried and told when the page is shown.
    () => undefined,
  );
};

export const PageView = ({ page }: { readonly page: PageAddress }) =>
  page.name === 'coverage' ? <CoveragePage /> : <OtherPages page={page} />;
