import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';

import { type Services, ServicesProvider } from '../../../../dashboard/src/app/services.tsx';
import { WordsProvider } from '../../../../dashboard/src/design/words-context.tsx';
import {
  type SessionActions,
  SessionProvider,
  useSession,
} from '../../../../dashboard/src/session/session.tsx';
import { inEnglish } from './rendered.ts';

const Reader = ({ take }: { readonly take: (found: SessionActions) => void }): null => {
  take(useSession());
  return null;
};

afterEach(() => vi.unstubAllGlobals());

test('whoever signs out leaves no answers to whoever uses the tab next', () => {
  vi.stubGlobal('window', {
    location: { search: '' },
    history: { pushState: () => undefined },
    dispatchEvent: () => true,
  });
  let dropped = 0;
  const services = {
    answers: { dropAll: () => (dropped += 1) },
    signIn: { end: () => Promise.resolve() },
  } as unknown as Services;
  let session: SessionActions | undefined;
  const take = (found: SessionActions): void => {
    session = found;
  };
  renderToStaticMarkup(
    createElement(
      WordsProvider,
      { value: inEnglish },
      createElement(
        ServicesProvider,
        { value: services },
        createElement(SessionProvider, null, createElement(Reader, { take })),
      ),
    ),
  );

  session?.signOut();

  expect(dropped).toBe(1);
});
