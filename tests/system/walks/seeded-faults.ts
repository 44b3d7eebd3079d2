/**
 * Faults of the interface that are put in on purpose, each with the shortest walk that meets it and the property that
 * has to find it: a walk that does not find them looks at nothing.
 */
import type { BrowserContext } from 'playwright-core';

import type { Somebody } from '#tests/support/visitor';

import type { ActionKind } from './actions.ts';

export type SeededFault = {
  readonly name: string;
  /** What the property says that does not hold. */
  readonly breaks: string;
  readonly put: (context: BrowserContext) => Promise<unknown>;
  readonly persona?: Somebody;
  /** Where the walk begins, without a language, or at the form of the draft. */
  readonly at: string;
  readonly first: readonly (readonly [ActionKind, RegExp?])[];
};

/** Does something to the page whenever it has changed. */
const onEveryChange = (context: BrowserContext, change: () => void): Promise<unknown> =>
  context.addInitScript(`
    const change = ${change.toString()};
    document.addEventListener('DOMContentLoaded', () => {
      change();
      new MutationObserver(change).observe(document.documentElement, { childList: true, subtree: true });
    });
  `);

const answerOnce = (context: BrowserContext, path: string, status: number): Promise<unknown> =>
  context.route(path, (route) =>
    route.fulfill({ status, json: { status, title: 'Made to fail' } }),
  );

/** With the text of an answer changed on its way. */
const changed = (
  context: BrowserContext,
  path: string,
  change: (text: string) => string,
): Promise<unknown> =>
  context.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

const pledgeForm = { persona: 'focal-point', at: '/pledges/new' } as const;
const signedIn = ['signIn'] as const;
const intoTitle = ['type', /^title/] as const;

export const seededFaults: readonly SeededFault[] = [
  {
    name: 'a script fails',
    breaks: 'nothing fails in a page, and its policy refuses nothing',
    put: (context) =>
      context.addInitScript(() => {
        window.addEventListener('click', () =>
          setTimeout(() => {
            throw new Error('Made to fail');
          }),
        );
      }),
    at: '/records',
    first: [['follow']],
  },
  {
    name: 'a list is answered by an error',
    breaks: 'no answer is an unexpected error',
    put: (context) => answerOnce(context, '**/api/public/matches*', 500),
    at: '/records',
    first: [['follow', /Matches/]],
  },
  {
    name: 'a second first heading',
    breaks: 'a page has one main part and one first heading',
    put: (context) =>
      onEveryChange(context, () => {
        const main = document.querySelector('main');
        if (!main || document.querySelector('#made')) return;
        main.append(
          Object.assign(document.createElement('h1'), { id: 'made', innerText: 'Once more' }),
        );
      }),
    at: '/',
    first: [['tab']],
  },
  {
    name: 'the title of the window stays as it was',
    breaks: 'the title of the window is of the page',
    put: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(document, 'title', { get: () => 'ACSG matching', set: () => {} });
      }),
    at: '/',
    first: [['follow', /^Records/]],
  },
  {
    name: 'Arabic from the left',
    breaks: 'language and direction are those of the address',
    put: (context) =>
      onEveryChange(context, () => {
        if (document.documentElement.dir !== 'ltr') document.documentElement.dir = 'ltr';
      }),
    at: '/records',
    first: [['switchLanguage', /العربية/]],
  },
  {
    name: 'a table that does not fit',
    breaks: 'no page is wider than its window',
    put: (context) =>
      onEveryChange(context, () => {
        const main = document.querySelector('main');
        if (main) main.style.minInlineSize = '1600px';
      }),
    at: '/records',
    first: [['tab']],
  },
  {
    name: 'numbers that nobody can read',
    breaks: 'no text is what a program says of nothing',
    put: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: () => () => 'NaN' });
      }),
    persona: 'secretariat',
    at: '/records',
    first: [signedIn],
  },
  {
    name: 'two fields of one id',
    breaks: 'an id is given once',
    put: (context) =>
      onEveryChange(context, () => {
        const field = document.querySelector('select[id]');
        if (field && document.querySelectorAll(`[id="${field.id}"]`).length === 1)
          field.after(Object.assign(document.createElement('i'), { id: field.id }));
      }),
    at: '/records',
    first: [['tab']],
  },
  {
    name: 'labels that belong to nothing',
    breaks: 'every control has a name',
    put: (context) =>
      onEveryChange(context, () => {
        for (const label of document.querySelectorAll('label')) label.removeAttribute('for');
      }),
    at: '/records',
    first: [['tab']],
  },
  {
    name: 'a drawing without its table',
    breaks: 'no figure is without its table',
    put: (context) =>
      onEveryChange(context, () => {
        for (const table of document.querySelectorAll('.figure-card table')) table.remove();
      }),
    persona: 'secretariat',
    at: '/?scope=all',
    first: [signedIn, ['scrollDown'], ['scrollDown'], ['scrollDown']],
  },
  {
    name: 'a list that never comes',
    breaks: 'loading ends',
    put: (context) => context.route('**/api/public/matches*', () => undefined),
    at: '/records',
    first: [['follow', /Matches/]],
  },
  {
    name: 'a list that counts less than it shows',
    breaks: 'a list shows no more than it counts',
    put: (context) =>
      changed(context, '**/api/records*', (text) => text.replace(/"total":\d+/, '"total":0')),
    persona: 'secretariat',
    at: '/records',
    first: [signedIn],
  },
  {
    name: 'focus that nothing takes on',
    breaks: 'focus is never lost',
    put: (context) =>
      context.addInitScript(() => {
        HTMLElement.prototype.focus = () => {};
      }),
    at: '/rehearsal/pledges',
    first: [['follow', /^Rehearse offering/]],
  },
  {
    name: 'a link to an address of before',
    breaks: 'no link leads nowhere',
    put: (context) =>
      context.addInitScript(() => {
        const push = history.pushState.bind(history);
        history.pushState = (state, title, url) =>
          push(state, title, String(url).replace('/reports', '/report'));
      }),
    at: '/',
    first: [['follow', /^Reports/]],
  },
  {
    name: 'a language that begins at the first page',
    breaks: 'a change of language stays on the page',
    put: (context) =>
      context.addInitScript(() => {
        const push = history.pushState.bind(history);
        history.pushState = (state, title, url) =>
          push(state, title, String(url).replace('/fr/records', '/fr/'));
      }),
    at: '/records',
    first: [['switchLanguage', /Français/]],
  },
  {
    name: 'a way back that shows the page of now',
    breaks: 'going back leads to what was there',
    put: (context) =>
      context.addInitScript(() => {
        window.addEventListener('popstate', (event) => event.stopImmediatePropagation(), true);
      }),
    at: '/',
    first: [['follow', /^Records/], ['follow', /^Reports/], ['goBack']],
  },
  {
    name: 'an address that forgets its filters',
    breaks: 'a filter is in the address',
    put: (context) =>
      context.addInitScript(() => {
        for (const change of ['pushState', 'replaceState'] as const) {
          const make = history[change].bind(history);
          history[change] = (state, title, url) => make(state, title, String(url).split('?')[0]);
        }
      }),
    at: '/records',
    first: [['choose'], ['choose'], ['choose']],
  },
  {
    name: 'a tab that keeps nothing',
    breaks: 'nothing typed is lost when the page is loaded again',
    put: (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = function keep(this: Storage, name, value) {
          if (!value.includes('entries')) this[name] = value;
        };
      }),
    ...pledgeForm,
    first: [signedIn, intoTitle, ['reload']],
  },
  {
    name: 'a language that clears what is typed',
    breaks: 'nothing typed is lost when the language changes',
    put: (context) =>
      context.addInitScript(() => {
        const push = history.pushState.bind(history);
        history.pushState = (state, title, url) => {
          push(state, title, url);
          for (const field of document.querySelectorAll('input')) field.value = '';
        };
      }),
    ...pledgeForm,
    first: [signedIn, intoTitle, ['switchLanguage']],
  },
  {
    name: 'a form that is new to whoever comes back',
    breaks: 'nothing typed is lost when somebody goes elsewhere and comes back',
    put: (context) =>
      onEveryChange(context, () => {
        const isAtForm = window.location.pathname.endsWith('/new');
        if (!isAtForm) sessionStorage.setItem('made', 'left');
        else if (sessionStorage.getItem('made') !== null)
          for (const field of document.querySelectorAll('input')) field.value = '';
      }),
    ...pledgeForm,
    first: [signedIn, intoTitle, ['follow', /^Records/], ['goBack']],
  },
  {
    name: 'a form that is cleared where the line is cut',
    breaks: 'nothing typed is lost when it is not taken',
    put: (context) =>
      context.addInitScript(() => {
        window.addEventListener('offline', () => {
          setTimeout(() => {
            for (const field of document.querySelectorAll('input')) field.value = '';
          }, 50);
        });
      }),
    persona: 'focal-point',
    at: 'draft',
    first: [signedIn, intoTitle, ['pressOffline', /^Save/]],
  },
  {
    name: 'links of errors that lead to no field',
    breaks: 'a link of a summary of errors leads to its field',
    put: (context) =>
      onEveryChange(context, () => {
        for (const link of document.querySelectorAll('.summary a'))
          link.setAttribute('href', '#made');
      }),
    ...pledgeForm,
    first: [signedIn, ['press', /^Submit/]],
  },
  {
    name: 'a refusal that nobody is told of',
    breaks: 'what was not taken is told',
    put: (context) =>
      onEveryChange(context, () => {
        for (const alert of document.querySelectorAll<HTMLElement>('[role=alert]'))
          alert.style.display = 'none';
      }),
    persona: 'focal-point',
    at: 'draft',
    first: [signedIn, intoTitle, ['pressAtOldVersion', /^Save/]],
  },
  {
    name: 'a refused step that is taken all the same',
    breaks: 'a step that is refused changes nothing',
    put: (context) =>
      context.route('**/api/pledges/*', async (route) => {
        if (route.request().method() === 'GET') return route.continue();
        await route.fetch();
        return route.fulfill({ status: 409, json: { status: 409, title: 'Made to refuse' } });
      }),
    persona: 'focal-point',
    at: 'draft',
    first: [signedIn, intoTitle, ['press', /^Save/]],
  },
  {
    name: 'a draft of others in a list',
    breaks: 'no confidential word is on a screen of another',
    put: (context) =>
      changed(context, '**/api/records*', (text) =>
        text.replace(/"title":"[^"]*"/, '"title":"canarydraftofxa"'),
      ),
    persona: 'secretariat',
    at: '/records',
    first: [signedIn],
  },
  {
    name: 'a step that is offered to whoever may not take it',
    breaks: 'nothing is offered that is forbidden',
    put: (context) =>
      context.route('**/api/pledges/*', (route) =>
        route.request().method() === 'GET'
          ? route.continue()
          : route.fulfill({ status: 403, json: { status: 403, title: 'Made to forbid' } }),
      ),
    persona: 'focal-point',
    at: 'draft',
    first: [signedIn, intoTitle, ['press', /^Save/]],
  },
  {
    name: 'a page that stays when its reader leaves',
    breaks: 'after signing out nothing of a person is left',
    put: (context) =>
      onEveryChange(context, () => {
        const page = document.querySelector('main');
        if (page?.textContent?.includes('canarydraftofxa')) localStorage.setItem('made', 'yes');
        else if (page && !document.querySelector('.account, #made') && localStorage.getItem('made'))
          page.append(
            Object.assign(document.createElement('i'), {
              id: 'made',
              innerText: 'canarydraftofxa',
            }),
          );
      }),
    persona: 'focal-point',
    at: '/records',
    first: [signedIn, ['signOut']],
  },
];
