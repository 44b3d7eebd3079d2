/** From the agreement to talk to each other's contact, by what each side and the Secretariat do on their pages, in English and Arabic. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Dashboard, type Made, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { anOfferBody, aComponent, aPledgeBody } from '#tests/support/submissions';
import { type Somebody, take } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const contactOf = (side: string) => ({
  name: `Desk of the ${side} (synthetic)`,
  email: `${side}-desk@example.org`,
});

const withContact = async (kind: 'pledge' | 'offer'): Promise<Made> => {
  const places = kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true };
  const body = (kind === 'pledge' ? aPledgeBody : anOfferBody)('', {
    title: `An introduction of a ${kind}`,
    components: [aComponent({ places })],
    contact: contactOf(kind),
    partyId: undefined,
  });
  const owner = kind === 'pledge' ? 'focal-point' : 'stakeholder';
  const { id, version } = await dashboard.post(owner, `/${kind}s`, body);
  return dashboard.post('secretariat', `/${kind}s/${id}/acceptance`, {}, version);
};

/** A match of records with contacts, that both sides have agreed to talk about. */
const aTalk = async (): Promise<string> => {
  const end = async (kind: 'pledge' | 'offer') => ({
    recordId: (await withContact(kind)).id,
    component: 'c1',
  });
  let match = await dashboard.post('secretariat', '/matches', {
    pledge: await end('pledge'),
    offer: await end('offer'),
  });
  for (const side of ['focal-point', 'stakeholder'] as const)
    match = await dashboard.consented(side, match);
  return match.id;
};

const wordings = {
  en: {
    offer: 'Offer an introduction',
    accept: 'Accept the introduction',
    show: 'Show the contacts',
    end: 'End the introduction',
    ended: 'The introduction has ended',
    ask: 'Ask a question',
    question: 'Your question',
    by: 'An answer helps by',
    answer: 'Answer the question',
    reply: 'Your answer',
    recorded: 'Recorded.',
  },
  ar: {
    offer: 'عرض التعريف بين الطرفين',
    accept: 'قبول التعريف',
    show: 'إظهار جهات الاتصال',
    end: 'إنهاء التعريف',
    ended: 'انتهى التعريف',
    ask: 'طرح سؤال',
    question: 'سؤالكم',
    by: 'يفيد الرد حتى',
    answer: 'الإجابة عن السؤال',
    reply: 'جوابكم',
    recorded: 'سُجّل.',
  },
} as const;

describe.each(walkedAs<keyof typeof wordings>('en', 'ar'))('in %s', (language) => {
  const words = wordings[language];
  let match = '';
  beforeAll(async () => {
    match = await aTalk();
  });

  const at = (who: Somebody, act: (page: Page) => Promise<void>): Promise<void> =>
    dashboard.as(who, `/matches/${match}`, async (page) => {
      if (language !== 'en') await page.goto(`/${language}/matches/${match}`);
      await page.locator('#exchange-title').waitFor();
      await act(page);
    });

  const taken = (who: Somebody, step: string, fill?: (page: Page) => Promise<void>) =>
    at(who, async (page) => {
      if (fill) {
        await page.getByRole('button', { name: step, exact: true }).click();
        await fill(page);
        await page
          .locator('form.step-form')
          .getByRole('button', { name: step, exact: true })
          .click();
      } else await take(page, step);
      await page.getByRole('status').getByText(words.recorded, { exact: true }).waitFor();
      // Focus is told what was done, whose button is gone.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.recorded);
    });

  longJourney(
    'both sides read each other’s contact once both have accepted, and no more when one ends it',
    async () => {
      await at('focal-point', async (page) => {
        expect(await page.getByRole('button', { name: words.accept }).count()).toBe(0);
        expect(await page.getByRole('button', { name: words.show }).count()).toBe(0);
      });
      await taken('secretariat', words.offer);
      await taken('focal-point', words.accept);
      await taken('stakeholder', words.accept);
      await at('secretariat', async (page) => {
        expect(await page.getByRole('button', { name: words.show }).count()).toBe(0);
        await checkPage(page, `introduction-secretariat-${language}`);
      });
      for (const side of ['focal-point', 'stakeholder'] as const)
        await at(side, async (page) => {
          expect(await page.locator('main').innerText()).not.toContain('desk@example.org');
          await page.getByRole('button', { name: words.show }).press('Enter');
          await page.getByText('pledge-desk@example.org').waitFor();
          await page.getByText('offer-desk@example.org').waitFor();
          await checkPage(page, `introduction-${side}-${language}`);
        });
      await taken('focal-point', words.end);
      await at('stakeholder', async (page) => {
        await page.getByText(words.ended).waitFor();
        expect(await page.getByRole('button', { name: words.show }).count()).toBe(0);
      });
    },
  );

  test('one side asks, the other answers, and both read it', async () => {
    await taken('focal-point', words.ask, async (page) => {
      await page.getByLabel(words.question).fill('How many could come?');
      await page.getByLabel(words.by).fill('2027-06-01');
    });
    await taken('stakeholder', words.answer, async (page) => {
      await page.getByLabel(words.reply).fill('Two lawyers.');
    });
    await at('focal-point', async (page) => {
      await page.getByText('Two lawyers.').waitFor();
    });
  });
});
