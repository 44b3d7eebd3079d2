/** Takes actions at a page, waits until it is still, and says what was sent meanwhile. */
import type { ElementHandle, Page, Request, Response } from 'playwright-core';

import { watchRequests } from '#tests/support/quiet-page';
import { type OpenBrowser, personaButton, type Somebody } from '#tests/support/visitor';

import type { Action, ActionKind } from './actions.ts';
import { seePage, type SeenPage } from './seen-page.ts';

/** A request that may have changed something, and its answer. */
export type Sent = {
  readonly method: string;
  readonly path: string;
  /** 0 where the line was cut. */
  readonly status: number;
  /** The version that the page had read, where it named one. */
  readonly version: number | null;
};

export type Traffic = {
  readonly sent: readonly Sent[];
  /** Answers that nobody should get. */
  readonly failed: readonly string[];
  readonly toOtherHosts: readonly string[];
};

type OpenTraffic = { readonly [Part in keyof Traffic]: Traffic[Part][number][] };

const nothing = (): OpenTraffic => ({ sent: [], failed: [], toOtherHosts: [] });

const versionIn = (header: string | undefined): number | null => {
  const [, digits] = /"v(\d+)"/.exec(header ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
};

const writes = (request: Request): boolean =>
  request.method() !== 'GET' && new URL(request.url()).pathname.startsWith('/api/');

const pathOf = (request: Request): string => new URL(request.url()).pathname;

/** Long enough for what a busy machine takes; a page that still loads then never ends. */
const loadsForMs = 15_000;

/**
 * Of a step whose version is told wrongly, as if somebody else had changed what it is about.
 * @param read is told which version the page had read.
 */
const withOldVersion = async (
  page: Page,
  read: (path: string, version: number | null) => void,
  act: () => Promise<boolean>,
): Promise<boolean> => {
  const pattern = '**/api/**';
  await page.route(pattern, (route, request) => {
    const stated = request.headers()['if-match'];
    if (!writes(request) || stated === undefined) return route.continue();
    read(pathOf(request), versionIn(stated));
    return route.continue({ headers: { ...request.headers(), 'if-match': '"v0"' } });
  });
  const isDone = await act();
  await page.unroute(pattern);
  return isDone;
};

/** Of the script that journeys put into every page, in a frame without an origin. */
const noStorage = 'Access is denied for this document';

const isPage = (url: string, ofProduct: string): boolean =>
  url.startsWith(new URL(ofProduct).origin) && !url.includes('/signed-in');

export type WalkerOptions = {
  readonly browser: OpenBrowser;
  /** Null for somebody who never signs in. */
  readonly persona: Somebody | null;
  /** Of the product and of its issuer: nothing else is to be asked. */
  readonly hosts: ReadonlySet<string>;
};

export type Taken = {
  readonly isDone: boolean;
  readonly after: SeenPage;
  readonly traffic: Traffic;
};

export const createWalker = async ({ browser, persona, hosts }: WalkerOptions) => {
  let page = await browser.openPage();
  let traffic = nothing();
  let isQuiet = watchRequests(page);
  const versionsRead = new Map<string, number | null>();
  const told = (request: Request, status: number): void => {
    if (writes(request))
      traffic.sent.push({
        method: request.method(),
        path: pathOf(request),
        status,
        version: versionsRead.get(pathOf(request)) ?? versionIn(request.headers()['if-match']),
      });
    if (status >= 500 && pathOf(request).startsWith('/api/'))
      traffic.failed.push(`${request.method()} ${pathOf(request)} ${status}`);
  };
  const listen = (): void => {
    page.on('request', (request) => {
      const { host: asked, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !hosts.has(asked))
        traffic.toOtherHosts.push(request.url());
    });
    page.on('response', (response: Response) => told(response.request(), response.status()));
    page.on('requestfailed', (request) => told(request, 0));
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  };
  listen();

  /** A page that goes on to another one cannot be read. */
  const seeStill = async (): Promise<SeenPage | null> => {
    await isQuiet();
    const seen = await seePage(page).catch(() => null);
    return seen?.isStillLoading ? null : seen;
  };
  const settled = async (): Promise<SeenPage> => {
    const until = Date.now() + loadsForMs;
    for (;;) {
      const seen = await seeStill();
      if (seen) return seen;
      if (Date.now() > until) return seePage(page);
      await page.waitForTimeout(100);
    }
  };
  const element = async ({ thing = -1 }: Action): Promise<ElementHandle<HTMLElement>> => {
    const handle = await page.evaluateHandle((index) => window.walkThings?.[index], thing);
    const found = handle.asElement();
    if (!found) throw new Error(`The page has no thing ${thing}`);
    return found as ElementHandle<HTMLElement>;
  };
  /** Whether it was done: what a live page has taken away meanwhile is not there to be pressed. */
  const done = (acted: Promise<unknown>): Promise<boolean> =>
    acted.then(
      () => true,
      () => false,
    );
  const click = async (action: Action): Promise<boolean> =>
    done((await element(action)).click({ timeout: 3000 }));
  const choose = async (action: Action): Promise<boolean> => {
    const select = await element(action);
    await select.focus();
    return done(select.selectOption(action.value ?? ''));
  };
  const openAgain = async (): Promise<void> => {
    const before = page;
    page = await browser.openPage();
    isQuiet = watchRequests(page);
    listen();
    await page.goto(before.url());
    await before.close();
  };
  const offline = async (act: () => Promise<boolean>): Promise<boolean> => {
    await page.context().setOffline(true);
    const isDone = await act();
    await isQuiet();
    await page.context().setOffline(false);
    return isDone;
  };
  /** Whoever is led to the issuer's page and picks nobody is at the page before again. */
  const stayInProduct = async (before: string): Promise<void> => {
    await isQuiet();
    if (!isPage(page.url(), before)) await page.goto(before);
  };
  const signIn = async (): Promise<void> => {
    if (!persona) return;
    await page.locator('.header__bar > button').click();
    await personaButton(page, persona).click();
    await page.locator('.account').waitFor();
  };
  /** Whatever was typed and not sent is given up. */
  const signOut = async (): Promise<void> => {
    await page.locator('.account button').click();
    const question = page.locator('.header__question .button--danger');
    await page.locator('.header__bar > button').or(question).waitFor();
    if (await question.isVisible()) await question.click();
    await page.locator('.header__bar > button').waitFor();
  };
  const take: Readonly<Record<ActionKind, (action: Action) => Promise<unknown>>> = {
    follow: click,
    press: click,
    switchLanguage: click,
    type: async (action) => done((await element(action)).fill(action.value ?? '')),
    choose,
    tick: click,
    tab: () => page.keyboard.press('Tab'),
    escape: () => page.keyboard.press('Escape'),
    scrollDown: () => page.mouse.wheel(0, 3000),
    reload: () => page.reload(),
    goBack: () => page.goBack(),
    openAgain,
    visit: ({ value = '/' }) => page.goto(value),
    pressAtOldVersion: (action) =>
      withOldVersion(page, versionsRead.set.bind(versionsRead), () => click(action)),
    pressOffline: (action) => offline(() => click(action)),
    signIn,
    signOut,
  };
  return {
    start: async (address: string): Promise<SeenPage> => {
      await page.goto(address);
      return settled();
    },
    /** What the content security policy refused, and what failed in the pages. */
    faults: () => browser.faults().filter((fault) => !fault.includes(noStorage)),
    /** Once more, after a moment: what is still coming is there then. */
    lookAgain: async (): Promise<SeenPage> => {
      await page.waitForTimeout(500);
      return settled();
    },
    /** Takes it and waits until the page is still. */
    take: async (action: Action): Promise<Taken> => {
      traffic = nothing();
      versionsRead.clear();
      const before = page.url();
      const isDone = (await take[action.does](action)) !== false;
      await stayInProduct(before);
      const after = await settled();
      return { isDone, after, traffic };
    },
  };
};

export type Walker = Awaited<ReturnType<typeof createWalker>>;
