/** Builds the services, loads the reader's words and shows the page. */
import { createRoot, hydrateRoot } from 'react-dom/client';

import { createClient, createSender } from './api/client.ts';
import { readConfig, readWorld } from './sign-in/config.ts';
import { noAnswer } from './api/problem.ts';
import type { FileRead, FileReader, PackReader } from './api/read-file.ts';
import { script } from './api/script.ts';
import { wordsOfPage } from './app/page-words.ts';
import { startPage } from './app/page-view.tsx';
import { Root } from './app/root.tsx';
import { readFirst } from './app/first-state.ts';
import type { Services } from './services/services.tsx';
import { sayNotStarted } from './design/not-started.ts';
import { isPseudo } from './i18n/pseudo.ts';
import { loadWords } from './i18n/messages/load.ts';
import {
  askedLanguage,
  settledAddress,
  signedInPath,
  splitPath,
} from './navigation/language-path.ts';
import { pageAt } from './navigation/pages.ts';
import { createAnswersStore } from './kept/answers-store.ts';
import { createFormView } from './kept/form-view.ts';
import { createViewsStore } from './kept/views-store.ts';
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
const send = createSender({
  fetch,
  wait,
  token: signIn.token,
  isOnline: () => navigator.onLine,
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
});
type FileReaders = {
  readonly file: FileReader;
  readonly pack: PackReader;
};
/** They come with the first file that somebody asks for. */
const fileReaders = script(
  () => import('./api/read-file.ts'),
  (loaded): FileReaders => ({
    file: loaded.createFileReader(send),
    pack: loaded.createPackReader(send),
  }),
);
const readWith = (read: (readers: FileReaders) => Promise<FileRead>): Promise<FileRead> =>
  fileReaders().then(read, () => ({ ok: false as const, problem: noAnswer }));
const services: Omit<Services, 'world'> = {
  client: createClient(send),
  readFile: (...asked) => readWith(({ file }) => file(...asked)),
  readPack: (number) => readWith(({ pack }) => pack(number)),
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
