/** What was told: a proposal in the inbox of a party, read there, and no longer counted in the head; in English and Arabic. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const anEnd = async (kind: 'pledge' | 'offer', title: string) => {
  const places = kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true };
  const body = (kind === 'pledge' ? aPledgeBody : anOfferBody)('', {
    title,
    components: [aComponent({ places })],
    partyId: undefined,
  });
  const owner = kind === 'pledge' ? 'focal-point' : 'stakeholder';
  const { id, version } = await dashboard.post(owner, `/${kind}s`, body);
  await dashboard.post('secretariat', `/${kind}s/${id}/acceptance`, {}, version);
  return { recordId: id, component: 'c1' };
};

const wordings = {
  en: {
    proposed: 'The Secretariat proposes this match. Are you ready to talk about it?',
    asks: 'Asks for an answer',
    unread: 'Not read',
    back: 'Mark as not read',
    atOnce: 'At once when something asks for an answer',
    save: 'Save',
    saved: 'Saved.',
    subject: 'Something waits for your answer',
    noSender: 'No sender is set, so no mail goes. This is what would be sent.',
  },
  ar: {
    proposed: 'تقترح الأمانة هذه المواءمة. هل أنتم مستعدون لمناقشتها؟',
    asks: 'يطلب رداً',
    unread: 'غير مقروء',
    back: 'تعليم كغير مقروء',
    atOnce: 'فوراً متى طُلب رد',
    save: 'حفظ',
    saved: 'حُفظ.',
    subject: 'أمر ينتظر ردكم',
    noSender: 'لم يُحدَّد مُرسِل فلا تُرسل أي رسالة. وهذا ما كان سيُرسل.',
  },
} as const;

describe.each(walkedAs<keyof typeof wordings>('ar', 'en'))('in %s', (language) => {
  const words = wordings[language];

  test('somebody chooses to be told by mail, in the language of the page', async () => {
    await dashboard.as('focal-point', '/inbox', async (page) => {
      await page.goto(`/${language}/inbox`);
      await page.getByLabel(words.atOnce).check();
      await page.locator('select[name=language]').selectOption(language);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByText(words.saved, { exact: true }).waitFor();
    });
  });

  test('a party finds what is proposed to it in its inbox, once, goes to it, and has read it then', async () => {
    const pledge = await anEnd('pledge', `Told in ${language}`);
    const offer = await anEnd('offer', `Told of in ${language}`);
    const match = await dashboard.post('secretariat', '/matches', { pledge, offer });

    await dashboard.as('focal-point', '/today', async (page) => {
      await page.goto(`/${language}/today`);
      await page.locator('main a[href$="/inbox"]').click();
      const line = page.locator('li.waiting', {
        has: page.locator(`a[href$="/matches/${match.id}"]`),
      });
      await line.getByText(words.proposed).waitFor();
      expect(await line.count()).toBe(1);
      expect(await line.getByText(words.asks).count()).toBe(1);
      expect(await line.getByText(words.unread, { exact: true }).count()).toBe(1);
      await checkPage(page, `inbox-${language}`);

      await line.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.locator('#exchange-title').waitFor();
      await page.goBack();
      await line.getByRole('button', { name: words.back }).waitFor();
      expect(await line.getByText(words.unread, { exact: true }).count()).toBe(0);
      // Journeys beside this one tell them things meanwhile: the page says what is stored now, whatever its number.
      const count = page.locator('.header__count');
      const unreadNow = async (): Promise<boolean> => {
        const [shown = '0'] = await count.allTextContents();
        const { unread } = (await dashboard.read('focal-point', '/inbox')) as { unread: number };
        if (Number(shown) === unread) return true;
        await page.reload();
        await line.waitFor();
        return false;
      };
      await expect.poll(unreadNow, { timeout: 30_000 }).toBe(true);
    });
    await dashboard.as('secretariat', '/outbox', async (page) => {
      await page.goto(`/${language}/outbox`);
      const mail = page.locator('li[data-state=waiting]', { hasText: words.subject }).first();
      await mail.locator('summary').click();
      await mail.getByText('/inbox').waitFor();
      await page.getByText(words.noSender).waitFor();
      await checkPage(page, `outbox-${language}`);
    });
  });
});
