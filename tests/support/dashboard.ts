/** The whole local product with a browser at it: visits of several people, and what they send beside the pages. */
import type { Browser, Page } from 'playwright-core';

import type { PersonaName } from '#infra/local/personas';
import type { RecordKind } from '#shared/domain/record';

import { launchBrowser } from './browser.ts';
import { type LocalProduct, type LocalProductOptions, startLocalProduct } from './local-product.ts';
import { aComponent, anOfferBody, aPledgeBody } from './submissions.ts';
import { signIn, type Somebody, visit, type VisitOptions } from './visitor.ts';

export type Made = { readonly id: string; readonly version: number };
type Fields = Readonly<Record<string, unknown>>;

const sender = (product: LocalProduct) => {
  let calls = 0;
  const post = async (as: PersonaName, path: string, body: unknown, version?: number) => {
    calls += 1;
    const response = await fetch(`${product.url}/api${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await product.token(as)}`,
        'content-type': 'application/json',
        'idempotency-key': `dashboard-test-key-${calls}`,
        ...(version !== undefined && { 'if-match': `"v${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Made;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
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
  return { post, submitted, accepted };
};

const visits = (browser: Browser, product: LocalProduct) => ({
  visit: (options?: VisitOptions) => visit(browser, product, options),
  /** A visit of its own, as another person at another screen. */
  as: async (
    persona: Somebody,
    address: string,
    act: (page: Page) => Promise<void>,
    options?: VisitOptions,
  ): Promise<void> => {
    const { page, faults, leave } = await visit(browser, product, options);
    await page.goto(address);
    await signIn(page, persona);
    await act(page);
    if (faults().length > 0) throw new Error(faults().join('\n'));
    await leave();
  },
});

export const openDashboard = async (options?: LocalProductOptions) => {
  const [product, browser] = await Promise.all([startLocalProduct(options), launchBrowser()]);
  return {
    product,
    ...visits(browser, product),
    ...sender(product),
    close: async (): Promise<void> => {
      await browser.close();
      await product.stop();
    },
  };
};

export type Dashboard = Awaited<ReturnType<typeof openDashboard>>;
