/** The frame around every page: words, session, header, the page of the address, footer. */
import { useState } from 'react';

import { type FirstAnswers, FirstAnswersGiven, noFirstAnswers } from '../api/first-answers.ts';
import { LaterWordsGiven } from '../i18n/later-words.ts';
import type { LoadedWords } from '../i18n/messages/load.ts';
import type { Language } from '../i18n/language.ts';
import { useWords, WordsProvider } from '../i18n/words-context.tsx';
import { PageBoundary } from '../scripts/page-boundary.tsx';
import { SessionProvider } from '../session/session.tsx';
import { Arrived } from '../navigation/arrival.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LanguageMissing } from './language-missing.tsx';
import { usePath } from '../navigation/location.ts';
import { PageView } from './page-view.tsx';
import { type LanguageWords, useLanguage } from './use-language.ts';
import { pageAt } from '../navigation/page-at.ts';
import { useServices } from '../services/services.tsx';

export type FirstWords = LoadedWords & { readonly language: Language };

type FrameProps = Pick<LanguageWords, 'missing' | 'again'> & { readonly answers: FirstAnswers };

const Frame = ({ missing, again, answers }: FrameProps) => {
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
      {missing && <LanguageMissing wanted={missing} again={again} />}
      <main id="main" className="page" tabIndex={-1}>
        <FirstAnswersGiven value={moved ? noFirstAnswers : answers}>
          <PageBoundary key={path}>
            <PageView page={pageAt(path)} />
          </PageBoundary>
        </FirstAnswersGiven>
      </main>
      <Footer />
    </Arrived>
  );
};

type AppProps = { readonly first: FirstWords; readonly answers?: FirstAnswers };

/** Over every page of a made-up register, on the screen and in print: that nothing in it is real. */
const WorldBanner = () => {
  const { say } = useWords();
  const { world } = useServices();
  if (world === 'real') return null;
  return (
    <aside className="world-banner" aria-label={say('world.label')}>
      <strong>{say('world.madeUp')}</strong> {say('world.madeUpMore')}
    </aside>
  );
};

export const App = ({ first, answers = noFirstAnswers }: AppProps) => {
  const { words, later, ...language } = useLanguage(first);
  return (
    <WordsProvider value={words}>
      <LaterWordsGiven value={later}>
        <SessionProvider>
          <Frame {...language} answers={answers} />
        </SessionProvider>
      </LaterWordsGiven>
    </WordsProvider>
  );
};
