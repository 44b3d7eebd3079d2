/** Builds the services and shows the page: in the place of the empty one, or as the script of one that came drawn. */
import { options } from 'preact';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { remembered } from '#shared/domain/remembered';
import type { World } from '#shared/domain/world';

import { laterApi } from '../api/later-api.ts';
import { script } from '../api/script.ts';
import type { Language } from '../i18n/language.ts';
import type { LoadedWords } from '../i18n/messages/load.ts';
import { createAnswersStore } from '../kept/answers-store.ts';
import { createFormView } from '../kept/form-view.ts';
import { createViewsStore } from '../kept/views-store.ts';
import { watchReturns } from '../navigation/left-place.ts';
import type { PageAddress } from '../navigation/page-at.ts';
import type { Services } from '../services/services.tsx';
import { createOtherTabs } from '../sign-in/other-tabs.ts';
import type { SignIn } from '../sign-in/sign-in-ways.ts';
import type { FirstState } from './first-state.ts';
import { startPage } from './page-view.tsx';
import { Root } from './root.tsx';

type Shown = {
  readonly root: HTMLElement;
  readonly page: PageAddress;
  /** Null where the page came empty. */
  readonly drawn: FirstState | null;
  readonly language: Language;
  readonly words: LoadedWords;
  readonly world: World;
  readonly signIn: SignIn;
  readonly fetch: typeof globalThis.fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const isOnline = (): boolean => navigator.onLine;

const servicesOf = ({ drawn, world, signIn, fetch, wait }: Shown): Services => {
  const api = script(
    () => import('../api/api.ts'),
    ({ createApi }) =>
      createApi({
        fetch,
        wait,
        token: signIn.token,
        isOnline,
        limit: (milliseconds) => AbortSignal.timeout(milliseconds),
      }),
  );
  // A page that came without its answers asks for them at once.
  if (!drawn) api().catch(() => undefined);
  return {
    ...laterApi(api, isOnline),
    signIn,
    otherTabs: createOtherTabs(
      () => new BroadcastChannel('acsg.session'),
      wait,
      crypto.randomUUID(),
    ),
    answers: createAnswersStore({
      tab: () => window.sessionStorage,
      device: () => window.localStorage,
      now: () => new Date().toISOString(),
    }),
    views: createViewsStore(() => window.localStorage),
    formView: createFormView(() => window.localStorage),
    newKey: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    wait,
    world,
  };
};

/** What a page keeps or puts the focus on is so before anything else can be typed or pressed, and not a frame later. */
options.requestAnimationFrame = queueMicrotask;

/** The script that keeps the focus comes once there is one. Where it does not, it is as the browser leaves it. */
const keepFocus = (): void => {
  let last: readonly EventTarget[] = [];
  const keep = remembered(() =>
    import('../design/kept-focus.ts').then((kept) => kept.keepFocus(() => last)),
  );
  document.addEventListener('focusin', (event) => {
    last = event.composedPath();
    keep().catch(() => undefined);
  });
};

export const showPage = (shown: Shown): void => {
  const { root, page, drawn, language, words } = shown;
  startPage(page);
  watchReturns();
  const whole = (
    <Root
      services={servicesOf(shown)}
      address={{ pathname: window.location.pathname, search: window.location.search }}
      first={{ language, ...words }}
      answers={drawn?.answers}
    />
  );
  if (drawn) hydrateRoot(root, whole);
  else createRoot(root).render(whole);
  keepFocus();
};
