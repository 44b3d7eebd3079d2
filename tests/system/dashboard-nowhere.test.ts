/** Addresses of one thing of which there is none: each says so, and what to do, whoever opens it. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';
import { sampled } from '#tests/support/sampled';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const [malformed, unknown] = ['zzz', 'abcdefghijklmnop'];

const forEveryone = (id: string): readonly string[] => [
  `/parties/${id}`,
  `/pledges/${id}`,
  `/offers/${id}`,
  `/briefs/${id}`,
  `/countries/${id}`,
  `/method/${id}`,
];

const forItsPeople = (id: string): readonly string[] => [
  `/matches/${id}`,
  `/pledges/${id}/edit`,
  `/pledges/${id}?submitted`,
  `/offers/new?copy=${id}`,
  `/pledges/${id}/suggestions/${id}`,
];

const forTheSecretariat = (id: string): readonly string[] => [
  `/pledges/new?for=${id}`,
  `/parties/${id}/merge`,
];

const said = 'Nothing was found at this address';

/** Each address is tried; in the short run every second one, with one of the two ids each. */
const tried = (addressesOf: (id: string) => readonly string[]): readonly string[] =>
  addressesOf(malformed).flatMap((address, index) => {
    const other = addressesOf(unknown)[index] as string;
    return sampled(0, 1) === 1
      ? [address, other]
      : index % 2 === 0
        ? [index % 4 === 0 ? address : other]
        : [];
  });

test.each([
  [undefined, forEveryone],
  ['focal-point', (id: string) => [...forEveryone(id).slice(0, 3), ...forItsPeople(id)]],
  [
    'secretariat',
    (id: string) => [
      ...forItsPeople(id).filter((address) => !address.includes('copy=')),
      ...forTheSecretariat(id),
    ],
  ],
] as const)('%s: what is at no address is said to be nowhere', async (persona, addressesOf) => {
  const { page, leave } = persona
    ? await dashboard.visitAs(persona, '/about')
    : await dashboard.visit();
  for (const address of tried(addressesOf)) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: said }).waitFor({ timeout: 20_000 });
    expect(await page.title(), address).toContain(said);
    expect(await page.getByRole('alert').count(), address).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Records' }).waitFor();
  }
  await checkPage(page, `nowhere-${persona ?? 'everyone'}`);
  await leave();
});
