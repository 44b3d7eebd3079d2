/** Builds the services, loads the reader's words and shows the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createClient } from './api/client.ts';
import { readConfig, readWorld } from './sign-in/config.ts';
import { createFileReader } from './api/read-file.ts';
import { App } from './app/app.tsx';
import { type Services, ServicesProvider } from './services/services.tsx';
import { languageOf } from './i18n/language.ts';
import { sayNotStarted } from './design/not-started.ts';
import { isPseudo } from './i18n/pseudo.ts';
import { loadCatalogue } from './i18n/messages/load.ts';
import { createAnswersStore } from './kept/answers-store.ts';
import { addressHere } from './sign-in/address-here.ts';
import { createOtherTabs } from './sign-in/other-tabs.ts';
import { createSignIn } from './sign-in/sign-in.ts';

const fetch = window.fetch.bind(window);
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });

const signIn = createSignIn(
  window.location.origin,
  () => readConfig(fetch),
  (address) => window.location.assign(address),
  wait,
);
const toApi = { fetch, wait, token: signIn.token, isOnline: () => navigator.onLine };
const services: Omit<Services, 'world'> = {
  client: createClient(toApi),
  readFile: createFileReader(toApi),
  signIn,
  otherTabs: createOtherTabs(() => new BroadcastChannel('acsg.session'), wait, crypto.randomUUID()),
  answers: createAnswersStore(() => window.sessionStorage),
  newKey: () => crypto.randomUUID(),
  wait,
};

/** Whoever was signed in comes back so before the page is shown. Where the issuer does not answer, the page says signed out. */
const isLeaving = (): Promise<boolean> =>
  window.location.pathname === '/signed-in'
    ? Promise.resolve(false)
    : signIn.resume(addressHere()).catch(() => false);

const start = async (root: HTMLElement): Promise<void> => {
  // Before the page leaves for the issuer, which brings its reader back to another address first.
  isPseudo(window.location.search, () => window.sessionStorage);
  if (await isLeaving()) return;
  const language = languageOf(window.location.search, navigator.languages);
  const [catalogue, world] = await Promise.all([loadCatalogue(language), readWorld(fetch, wait)]);
  createRoot(root).render(
    <StrictMode>
      <ServicesProvider value={{ ...services, world }}>
        <App first={{ language, catalogue }} />
      </ServicesProvider>
    </StrictMode>,
  );
};

const root = document.getElementById('root');
if (root)
  start(root).catch((error: unknown) => {
    sayNotStarted(root, languageOf(window.location.search, navigator.languages));
    throw error;
  });
