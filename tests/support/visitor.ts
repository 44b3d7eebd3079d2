/** Somebody at the dashboard: a page that counts what its policy refused, and the ways to sign in. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import type { PersonaName } from '#infra/local/sign-in/personas';

import type { RunningProduct } from './local-product.ts';

export type VisitOptions = {
  readonly width?: number;
  readonly forcedColors?: 'active';
  readonly javaScriptEnabled?: false;
  /** Of somebody who has signed in before. */
  readonly storageState?: SignedIn;
  /** How forms ask: by default, all on one page. */
  readonly formView?: 'sections' | 'whole';
};

/** What a browser keeps of whoever signed in: the issuer's session, and the hint that there is one. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

export type Visitor = {
  readonly page: Page;
  /** What the content security policy refused, and what failed in the page. */
  readonly faults: () => readonly string[];
  readonly leave: () => Promise<void>;
};

/** Those of the issuer's page at whose screens journeys go on. */
export type Somebody = Exclude<PersonaName, 'administrator'>;

/** On the issuer's page, in whatever language it speaks. */
export const personaButton = (page: Page, persona: Somebody): Locator =>
  page.locator(`button[name="persona"][value="${persona}"]`);

/** Where somebody is, whatever language they read. */
export const pathOf = (page: Page): string =>
  new URL(page.url()).pathname.replace(/^\/(en|fr|es|ar)(?=\/)/, '');

/**
 * Cookies and what pages keep, as they were when somebody signed in. The browser's own way opens a page at each origin,
 * and a process for each, before every visit.
 */
const comeBack = async (context: BrowserContext, { cookies, origins }: SignedIn): Promise<void> => {
  await context.addCookies(cookies);
  await context.addInitScript((all) => {
    const kept = all.find(({ origin }) => origin === window.location.origin);
    // Once: who signs out in this visit is not signed in by its next page.
    if (!kept || localStorage.getItem('came-back') !== null) return;
    localStorage.setItem('came-back', 'yes');
    for (const { name, value } of kept.localStorage)
      if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
  }, origins);
};

/** A browser of somebody: its pages share what it keeps, its cache and who is signed in. */
export type OpenBrowser = {
  readonly context: BrowserContext;
  readonly openPage: () => Promise<Page>;
  /** What the content security policy refused, and what failed in its pages. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

export const openBrowser = async (
  browser: Browser,
  { url }: RunningProduct,
  { width = 1280, formView = 'whole', storageState, ...options }: VisitOptions = {},
): Promise<OpenBrowser> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
  const faults: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  await context.addInitScript((view) => {
    // A journey fills in a form on one page, unless it chose otherwise.
    if (localStorage.getItem('acsg-form-view') === null)
      localStorage.setItem('acsg-form-view', view);
  }, formView);
  if (storageState) await comeBack(context, storageState);
  const openPage = async (): Promise<Page> => {
    const page = await context.newPage();
    // Long enough for a machine that is busy with other work as well.
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(error.message));
    return page;
  };
  return { context, openPage, faults: () => faults, close: () => context.close() };
};

/** At a browser of their own, which ends with the visit. */
export const visit = async (
  browser: Browser,
  product: RunningProduct,
  options?: VisitOptions,
): Promise<Visitor> => {
  const { openPage, faults, close } = await openBrowser(browser, product, options);
  return { page: await openPage(), faults, leave: close };
};

/** From a page that is open: out to the issuer's page of personas, and back to where they were. */
export const signIn = async (page: Page, persona: Somebody): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await personaButton(page, persona).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
};

/** Opens the form of a step and takes it. */
export const take = async (page: Page, step: string, reason?: string): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click();
  if (reason !== undefined) await page.getByLabel('Reason').fill(reason);
  await page.locator('form.step-form').getByRole('button', { name: step, exact: true }).click();
};
