/** Builds the services, loads the reader's words and shows the page. */
import { createRoot, hydrateRoot } from 'react-dom/client';

import { readConfig, readWorld } from './sign-in/config.ts';
import { laterApi } from './api/later-api.ts';
import { script } from './api/script.ts';
import { wordsOfPage } from './app/page-words.ts';
import { startPage } from './app/page-view.tsx';
import { Root } from './app/root.tsx';
import { readFirst } from './app/first-state.ts';
import type { Services } from './services/services.tsx';
import { sayNotStarted } from './design/not-started.ts';
import { isPseudo } from './i18n/pseudo-asked.ts';
import { loadWords } from './i18n/messages/load.ts';
import {
  askedLanguage,
  settledAddress,
  signedInPath,
  splitPath,
} from './navigation/language-path.ts';
import { createAnswersStore } from './kept/answers-store.ts';
import { createFormView } from './kept/form-view.ts';
import { createViewsStore } from './kept/views-store.ts';
import { addressHere } from './sign-in/address-here.ts';
import { createOtherTabs } from './sign-in/other-tabs.ts';
import { laterSignIn } from './sign-in/later-sign-in.ts';
import { signedInHint } from './sign-in/signed-in-hint.ts';
import { pageAt } from './navigation/page-at.ts';

const fetch = window.fetch.bind(window);
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });

const signIn = laterSignIn(
  script(
    () => import('./sign-in/sign-in.ts'),
    ({ createSignIn }) =>
      createSignIn(
        window.location.origin,
        () => readConfig(fetch),
        (address) => window.location.assign(address),
        wait,
      ),
  ),
  signedInHint(() => window.localStorage),
  wait,
);
const isOnline = (): boolean => navigator.onLine;
const api = script(
  () => import('./api/api.ts'),
  ({ createApi }) =>
    createApi({
      fetch,
      wait,
      token: signIn.token,
      isOnline,
      limit: (milliseconds) => AbortSignal.timeout(milliseconds),
    }),
);
const services: Omit<Services, 'world'> = {
  ...laterApi(api, isOnline),
  signIn,
  otherTabs: createOtherTabs(() => new BroadcastChannel('acsg.session'), wait, crypto.randomUUID()),
  answers: createAnswersStore(() => window.sessionStorage),
  views: createViewsStore(() => window.localStorage),
  formView: createFormView(() => window.localStorage),
  newKey: () => crypto.randomUUID(),
  wait,
};

/** Whoever was signed in comes back so before the page is shown. Where the issuer does not answer, the page says signed out. */
const isLeaving = (): Promise<boolean> =>
  window.location.pathname === signedInPath
    ? Promise.resolve(false)
    : signIn.resume(addressHere()).catch(() => false);

const start = async (root: HTMLElement): Promise<void> => {
  const language = askedLanguage(window.location, navigator.languages);
  const { hash } = window.location;
  window.history.replaceState(null, '', settledAddress(window.location, language) + hash);
  // Before the page leaves for the issuer, which brings its reader back to another address first.
  isPseudo(window.location.search, () => window.sessionStorage);
  if (await isLeaving()) return;
  const drawn = readFirst(document);
  const asked = pageAt(splitPath(window.location.pathname).path);
  startPage(asked);
  // A page that came without its answers asks for them at once.
  if (!drawn) api().catch(() => undefined);
  const [words, world] = await Promise.all([
    loadWords(language, wordsOfPage(asked.name)),
    drawn?.world ?? readWorld(fetch, wait),
  ]);
  const page = (
    <Root
      services={{ ...services, world }}
      address={{ pathname: window.location.pathname, search: window.location.search }}
      first={{ language, ...words }}
      answers={drawn?.answers}
    />
  );
  if (drawn) hydrateRoot(root, page);
  else createRoot(root).render(page);
};

const root = document.getElementById('root');
if (root)
  start(root).catch((error: unknown) => {
    sayNotStarted(root, askedLanguage(window.location, navigator.languages));
    throw error;
  });
