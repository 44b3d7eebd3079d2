/** No page scrolls sideways on the narrowest screens that people use, in any language, signed in or not. */
import type { Page as Window } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Language, languages } from '#dashboard/i18n/language';
import { inLanguage } from '#dashboard/navigation/language-path';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { cutWords, overflowUnfolded, picture } from '#tests/support/page-checks';
import { watchRequests } from '#tests/support/quiet-page';
import { signIn, type Somebody } from '#tests/support/visitor';
import { settled } from '#tests/support/settled';
import { type PageAddress, pageAt } from '#dashboard/navigation/page-at';

let dashboard: Dashboard;
let ids: Readonly<Record<'pledge' | 'offer' | 'match' | 'party', string>>;

beforeAll(async () => {
  dashboard = await openDashboard();
  const component = {
    area: 'A2',
    places: { anywhere: true },
    quantity: { min: 12, max: 12, unit: 'days', per: 'year' },
  };
  const title = 'Legislationsrechtsetzungsverfahrensbegleitung';
  const pledge = await dashboard.accepted('pledge', title, component);
  const offer = await dashboard.accepted('offer', title, component);
  await settled(dashboard.product);
  const match = await dashboard.post('secretariat', '/matches', {
    pledge: { recordId: pledge.id, component: 'c1' },
    offer: { recordId: offer.id, component: 'c1' },
    amount: 3,
  });
  const { party } = await dashboard.read('focal-point', '/me');
  ids = {
    pledge: pledge.id,
    offer: offer.id,
    match: match.id,
    party: (party as { readonly id: string }).id,
  };
});

afterAll(() => dashboard.close());

type Visited = { readonly as: Somebody; readonly at: () => string };

/** A page that has no address here does not compile. */
const visits: Readonly<Record<PageAddress['name'], Visited>> = {
  coverage: { as: 'secretariat', at: () => '/?scope=all&cell=A2.anywhere&status=open' },
  inbox: { as: 'secretariat', at: () => '/inbox' },
  unsubscribe: { as: 'secretariat', at: () => '/unsubscribe' },
  outbox: { as: 'secretariat', at: () => '/outbox' },
  people: { as: 'secretariat', at: () => '/people' },
  rights: { as: 'stakeholder', at: () => '/rights' },
  packages: { as: 'stakeholder', at: () => '/packages' },
  today: { as: 'secretariat', at: () => '/today' },
  records: { as: 'secretariat', at: () => '/records' },
  form: { as: 'focal-point', at: () => '/pledges/new' },
  rehearsal: { as: 'stakeholder', at: () => '/rehearsal/pledges' },
  record: { as: 'focal-point', at: () => `/pledges/${ids.pledge}` },
  edit: { as: 'stakeholder', at: () => `/offers/${ids.offer}/edit` },
  pair: { as: 'secretariat', at: () => `/pledges/${ids.pledge}/suggestions/${ids.offer}` },
  signedIn: { as: 'stakeholder', at: () => '/signed-in' },
  matches: { as: 'secretariat', at: () => '/matches' },
  match: { as: 'focal-point', at: () => `/matches/${ids.match}` },
  allocation: { as: 'secretariat', at: () => '/allocation' },
  imports: { as: 'secretariat', at: () => '/imports' },
  sheets: { as: 'secretariat', at: () => '/sheets' },
  coding: { as: 'secretariat', at: () => '/coding' },
  country: { as: 'secretariat', at: () => '/countries/XA' },
  party: { as: 'focal-point', at: () => `/parties/${ids.party}` },
  merge: { as: 'secretariat', at: () => `/parties/${ids.party}/merge` },
  method: { as: 'stakeholder', at: () => '/method/coverage-by-region' },
  brief: { as: 'secretariat', at: () => `/briefs/${ids.party}` },
  reports: { as: 'secretariat', at: () => '/reports' },
  problems: { as: 'stakeholder', at: () => '/problems' },
  verification: { as: 'secretariat', at: () => '/verification' },
  policies: { as: 'secretariat', at: () => '/policies' },
  about: { as: 'stakeholder', at: () => '/about' },
  privacy: { as: 'stakeholder', at: () => '/privacy' },
  accessibility: { as: 'stakeholder', at: () => '/accessibility' },
  unknown: { as: 'stakeholder', at: () => '/nothing/here' },
};
const names = Object.keys(visits) as PageAddress['name'][];
const people = [...new Set(names.map((name) => visits[name].as))];

const go = (page: Window, address: string): Promise<void> =>
  page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

const isLong = process.env['LONG'] === '1';

/** One by turns, Arabic, which runs the other way, every second time; all of them in the long run. */
const languagesOf = (name: PageAddress['name']): readonly Language[] => {
  const turns: readonly Language[] = ['ar', 'en', 'ar', 'fr', 'ar', 'es'];
  const turn = names.indexOf(name) % turns.length;
  return isLong ? languages : turns.slice(turn, turn + 1);
};

test.each(people)('every page of the %s fits 320 pixels', async (person) => {
  const { page, leave } = await dashboard.visit({ width: 320 });
  const quiet = watchRequests(page);
  await page.goto('/en/about');
  await signIn(page, person);
  const [tooWide, cut]: [string[], string[]] = [[], []];
  for (const language of languages)
    for (const name of names.filter((each) => visits[each].as === person && each !== 'signedIn')) {
      if (!languagesOf(name).includes(language)) continue;
      const address = visits[name].at();
      expect(pageAt(address.split('?')[0] ?? '').name).toBe(name);
      await go(page, inLanguage(address, language));
      await page.locator(`html[lang="${language}"]`).waitFor();
      // Text that comes later may be wider.
      await quiet();
      await page.locator('main h1').first().waitFor();
      await picture(page, `320-${name}-${language}`);
      const pixels = await overflowUnfolded(page);
      if (pixels > 0) tooWide.push(`${name} in ${language}: ${pixels} pixels`);
      cut.push(...(await cutWords(page)).map((word) => `${name} in ${language}: ${word}`));
    }
  expect(tooWide).toEqual([]);
  expect(cut).toEqual([]);
  await leave();
});
