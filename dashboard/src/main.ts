/**
 * The first script, and a small one. Whoever was signed in it sends to the issuer and back before anything else is here;
 * for all others it asks at once for everything that the page of the address needs, since to ask for each part only when
 * the one before it is here costs a round trip each time.
 */
import { readConfig, readWorld } from './sign-in/config.ts';
import { script } from './api/script.ts';
import { askForPageScript } from './app/page-scripts.ts';
import { wordsOfPage } from './app/page-words.ts';
import { readFirst } from './app/first-state.ts';
import { sayNotStarted } from './design/not-started.ts';
import { isPseudo } from './i18n/pseudo-asked.ts';
import { loadWords } from './i18n/messages/load.ts';
import {
  askedLanguage,
  settledAddress,
  signedInPath,
  splitPath,
} from './navigation/language-path.ts';
import { addressHere } from './sign-in/address-here.ts';
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
  const page = pageAt(splitPath(window.location.pathname).path);
  askForPageScript(page);
  const [{ showPage }, words, world] = await Promise.all([
    import('./app/show-page.tsx'),
    loadWords(language, wordsOfPage(page.name)),
    drawn?.world ?? readWorld(fetch, wait),
  ]);
  showPage({ root, page, drawn, language, words, world, signIn, fetch, wait });
};

const root = document.getElementById('root');
if (root)
  start(root).catch((error: unknown) => {
    sayNotStarted(root, askedLanguage(window.location, navigator.languages));
    throw error;
  });
