/** A party says what it thinks of a suggestion; the Secretariat finds it on Today and goes to the proposal in one press. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import type { Somebody } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const languages = {
  en: wordsIn('en', englishScreens),
  ar: wordsIn('ar', arabicScreens),
} as const;

const component = {
  area: 'A1',
  topics: ['appeal-body'],
  supportTypes: ['training'],
  places: { countries: ['XA'] },
};

/** Accepted by the Secretariat and released by its party. */
const published = async (kind: 'pledge' | 'offer', title: string) => {
  const { id, version } = await dashboard.accepted(kind, title, component);
  const owner = kind === 'pledge' ? 'focal-point' : 'stakeholder';
  return dashboard.post(owner, `/${kind}s/${id}/release`, {}, version);
};

/** Public, and suited to each other more than anything else is. */
const aPublicPair = async (title: string) => {
  const pledge = await published('pledge', `${title} asked`);
  const offer = await published('offer', `${title} given`);
  await settled(dashboard.product);
  return { pledge, offer };
};

describe.each(walkedAs<keyof typeof languages>('en', 'ar'))('in %s', (language) => {
  const { say } = languages[language];
  const visiting = (who: Somebody, path: string, act: (page: Page) => Promise<void>) =>
    dashboard.as(who, '/about', async (page) => {
      await page.goto(`/${language}${path}`);
      await act(page);
    });

  test('interest is said in one press, seen by the Secretariat, and leads to the proposal', async () => {
    const { pledge, offer } = await aPublicPair(`Kestrel ${language}`);
    const pair = `/offers/${offer.id}/suggestions/${pledge.id}`;

    await visiting('stakeholder', pair, async (page) => {
      await page.getByRole('button', { name: say('interest.interested'), exact: true }).click();
      await page.getByText(say('interest.done.said')).waitFor();
      await page.getByRole('button', { name: say('interest.takeBack') }).waitFor();
      await checkPage(page, `interest-said-${language}`);
    });

    await visiting('focal-point', `/pledges/${pledge.id}/suggestions/${offer.id}`, async (page) => {
      await page.getByRole('button', { name: say('interest.interested'), exact: true }).waitFor();
      // What the other side said is told to the Secretariat alone; in English the button has the same words.
      const said = page
        .getByText(say('interest.says.interested'))
        .and(page.locator(':not(button)'));
      expect(await said.count()).toBe(0);
    });

    await visiting('secretariat', `/offers/${offer.id}`, async (page) => {
      await page.getByRole('heading', { name: say('interest.panel.title') }).waitFor();
      await page.getByRole('button', { name: say('interest.reply') }).click();
      await page.getByLabel(say('interest.reply.field')).fill('We propose it this week.');
      await page.getByRole('button', { name: say('interest.reply'), exact: true }).click();
      await page.getByText(say('interest.reply.done')).waitFor();
      await page.getByRole('link', { name: say('interest.propose') }).click();
      await page.getByRole('button', { name: say('propose.title') }).waitFor();
      await page.getByRole('button', { name: say('step.cancel') }).waitFor();
      await checkPage(page, `interest-proposal-${language}`);
    });

    await visiting('stakeholder', pair, async (page) => {
      await page.getByText('We propose it this week.').waitFor();
    });
  });
});

test('where what was said cannot be read, the page says so, keeps its suggestions, and tries again on wish', async () => {
  const { say } = languages.en;
  const { pledge, offer } = await aPublicPair('Kestrel unread');
  await dashboard.as('stakeholder', '/about', async (page) => {
    await page.route(/\/interest$/, (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }),
    );
    await page.goto(`/en/offers/${offer.id}/suggestions/${pledge.id}`);
    const notice = page.locator('.notice--problem');
    await notice.getByText(say('problem.other')).waitFor();
    await page.getByText('Kestrel unread asked').first().waitFor();
    expect(await page.getByRole('button', { name: say('interest.interested') }).count()).toBe(0);
    await page.unroute(/\/interest$/);
    await notice.getByRole('button', { name: say('problem.retry') }).click();
    await page.getByRole('button', { name: say('interest.interested'), exact: true }).waitFor();
    expect(await notice.count()).toBe(0);
  });
});
