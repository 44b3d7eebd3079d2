/** The whole local product with a browser at it: visits of several people, and what they send beside the pages. */
import { randomUUID } from 'node:crypto';

import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

import type { PersonaName } from '#infra/local/sign-in/personas';
import type { RecordKind } from '#shared/domain/records/record';

import { connectToBrowser } from './browser.ts';
import {
  type LocalProductOptions,
  type RunningProduct,
  startLocalProduct,
} from './local-product.ts';
import { sharedBrowser, sharedProduct, type SharedWorld } from './shared-products.ts';
import { aComponent, anOfferBody, aPledgeBody } from './submissions.ts';
import {
  openBrowser,
  type OpenBrowser,
  signIn,
  type SignedIn,
  type Somebody,
  visit,
  type Visitor,
  type VisitOptions,
} from './visitor.ts';

export type Made = { readonly id: string; readonly version: number };
type Fields = Readonly<Record<string, unknown>>;

type Sent = {
  readonly method?: 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const sender = (product: RunningProduct) => {
  const call = async (as: PersonaName, path: string, init: Sent): Promise<unknown> => {
    const headers = { authorization: `Bearer ${await product.token(as)}`, ...init.headers };
    const response = await fetch(`${product.url}/api${path}`, { ...init, headers });
    const answer = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const read = (as: PersonaName, path: string) => call(as, path, {}) as Promise<Fields>;
  const sending =
    (method: 'POST' | 'PUT') =>
    async (as: PersonaName, path: string, body: unknown, version?: number) =>
      (await call(as, path, {
        method,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `dashboard-${randomUUID()}`,
          ...(version !== undefined && { 'if-match': `"v${version}"` }),
        },
        body: JSON.stringify(body),
      })) as Made;
  const post = sending('POST');
  /** Consents to a match as both ends read now. */
  const consented = async (as: PersonaName, { id, version }: Made): Promise<Made> => {
    const { scope } = await read(as, `/matches/${id}/ends`);
    return post(as, `/matches/${id}/transitions`, { step: 'consent', seen: scope }, version);
  };
  /** A pledge of the synthetic State XA, or an offer of the synthetic legal network. */
  const submitted = (kind: RecordKind, title: string, component: Fields): Promise<Made> => {
    const aBody = kind === 'pledge' ? aPledgeBody : anOfferBody;
    const body = aBody('', { title, components: [aComponent(component)], partyId: undefined });
    return post(kind === 'pledge' ? 'focal-point' : 'stakeholder', `/${kind}s`, body);
  };
  const accepted = async (kind: RecordKind, title: string, component: Fields): Promise<Made> => {
    const { id, version } = await submitted(kind, title, component);
    return post('secretariat', `/${kind}s/${id}/acceptance`, {}, version);
  };
  return { read, post, put: sending('PUT'), submitted, accepted, consented };
};

/** Where a journey stopped, for whoever reads only what it printed. */
const shownOn = async (page: Page): Promise<string> => {
  const main = page.getByRole('main');
  const text = await main.innerText({ timeout: 1000 }).catch(() => 'no main part');
  return `Stopped at ${page.url()}, which shows:\n${text.slice(0, 2000)}`;
};

const forgetTyped = (): void => {
  for (const name of Object.keys(localStorage))
    if (name.startsWith('acsg-answers-')) localStorage.removeItem(name);
};

const visits = (browser: Browser, product: RunningProduct) => {
  const before = new Map<Somebody, SignedIn>();
  const open = new Map<string, OpenBrowser>();
  /** The first of each person goes by the issuer's page. */
  const goAs = async (page: Page, persona: Somebody, address: string): Promise<void> => {
    await page.goto(address);
    if (before.has(persona)) return page.getByRole('button', { name: 'Sign out' }).waitFor();
    await signIn(page, persona);
    before.set(persona, await page.context().storageState());
  };
  const signedInAs = (persona: Somebody, options?: VisitOptions): VisitOptions => {
    const storageState = before.get(persona);
    return { ...options, ...(storageState && { storageState }) };
  };
  /** A visit of its own, as another person at another screen. */
  const visitAs = async (
    persona: Somebody,
    address: string,
    options?: VisitOptions,
  ): Promise<Visitor> => {
    const visitor = await visit(browser, product, signedInAs(persona, options));
    await goAs(visitor.page, persona, address);
    return visitor;
  };
  /** The browser in which this person did what came before, at a screen of this kind. */
  const browserOf = async (persona: Somebody, options?: VisitOptions): Promise<OpenBrowser> => {
    const name = JSON.stringify([persona, options]);
    const known = open.get(name);
    if (known) return known;
    const opened = await openBrowser(browser, product, signedInAs(persona, options));
    open.set(name, opened);
    return opened;
  };
  return {
    openBrowser: (options?: VisitOptions) => openBrowser(browser, product, options),
    visit: (options?: VisitOptions) => visit(browser, product, options),
    visitAs,
    as: async (
      persona: Somebody,
      address: string,
      act: (page: Page) => Promise<void>,
      options?: VisitOptions,
    ): Promise<void> => {
      const { openPage, faults } = await browserOf(persona, options);
      const page = await openPage();
      await goAs(page, persona, address);
      await act(page).catch(async (error: unknown) => {
        throw new Error(`${await shownOn(page)}\n${faults().join('\n')}`, { cause: error });
      });
      if (faults().length > 0) throw new Error(faults().join('\n'));
      // The next journey of this browser begins as the first did: with nothing of this one on the device.
      await page.evaluate(forgetTyped).catch(() => undefined);
      await page.close();
    },
  };
};

const dashboardOf = (browser: Browser, product: RunningProduct, stop: () => Promise<void>) => ({
  product,
  ...visits(browser, product),
  ...sender(product),
  close: async (): Promise<void> => {
    await browser.close();
    await stop();
  },
});

const ofOthers = async (): Promise<void> => undefined;

/** At a product that other files of journeys use at the same time: for what holds whatever else is stored. */
export const openDashboard = async (world: SharedWorld = 'madeUp') => {
  const address = inject('sharedProducts');
  const product = await sharedProduct(address, world);
  return dashboardOf(await connectToBrowser(await sharedBrowser(address)), product, ofOthers);
};

/** At a product of its own: for what counts or lists all that is stored. */
export const openOwnDashboard = async (options?: LocalProductOptions) => {
  const [browser, product] = await Promise.all([
    sharedBrowser(inject('sharedProducts')).then(connectToBrowser),
    startLocalProduct(options),
  ]);
  return { ...dashboardOf(browser, product, product.stop), notices: product.notices };
};

export type Dashboard = Awaited<ReturnType<typeof openDashboard>>;
