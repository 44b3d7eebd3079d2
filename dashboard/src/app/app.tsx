/** The frame around every page: words, session, header, the page of the address, footer. */
import { Suspense, useState } from 'react';

import type { Catalogue } from '../design/messages/catalogue.ts';
import type { Language } from '../design/language.ts';
import { useWords, WordsProvider } from '../design/words-context.tsx';
import { SessionProvider } from '../session/session.tsx';
import { Arrived } from './arrival.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { usePath } from './location.ts';
import { PageView } from './page-view.tsx';
import { pageAt } from './pages.ts';
import { WorldBanner } from './world-banner.tsx';
import { useLanguage } from './use-language.ts';

export type FirstWords = { readonly language: Language; readonly catalogue: Catalogue };

const Frame = () => {
  const { say } = useWords();
  const path = usePath();
  const [firstPath] = useState(path);
  const [moved, setMoved] = useState(false);
  if (!moved && path !== firstPath) setMoved(true);
  return (
    <Arrived value={moved}>
      <a className="skip-link" href="#main">
        {say('frame.skip')}
      </a>
      <WorldBanner />
      <Header />
      <main id="main" className="page" tabIndex={-1}>
        <Suspense fallback={<p role="status">{say('state.loading')}</p>}>
          <PageView key={path} page={pageAt(path)} />
        </Suspense>
      </main>
      <Footer />
    </Arrived>
  );
};

export const App = ({ first }: { readonly first: FirstWords }) => (
  <WordsProvider value={useLanguage(first)}>
    <SessionProvider>
      <Frame />
    </SessionProvider>
  </WordsProvider>
);
