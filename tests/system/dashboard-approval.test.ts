/** Who writes for a State hands over; its focal point finds it on Today and submits it. */
import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import { aPledgeBody } from '#tests/support/submissions';
import { take } from '#tests/support/visitor';

const { say } = wordsIn('en', englishScreens);

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test('a draft is handed over by whoever wrote it, and submitted by whoever approves', async () => {
  const title = `Avocet ${randomUUID().slice(0, 8)}`;
  const body = aPledgeBody('', { title, partyId: undefined, draft: true });
  const { id } = await dashboard.post('submitter', '/pledges', body);

  await dashboard.as('submitter', `/pledges/${id}`, async (page) => {
    await page.getByRole('button', { name: say('handOver.title') }).click();
    await page.getByText(/Ready for approval since/).waitFor();
    expect(await page.getByRole('button', { name: say('step.submission') }).count()).toBe(0);
    await checkPage(page, 'approval-handed-over');
  });
  await settled(dashboard.product);

  await dashboard.as('focal-point', '/today', async (page) => {
    await page.getByRole('heading', { name: say('today.queue.approval') }).waitFor();
    await checkPage(page, 'approval-today');
    await page.getByRole('link', { name: title }).click();
    await take(page, say('step.submission'));
    await page.getByText(say('step.submission.done')).waitFor();
    await page.getByText(/Ready for approval since/).waitFor({ state: 'detached' });
  });
});

test('the wish of a party is told as saved at its button, which keeps the focus', async () => {
  await dashboard.as('focal-point', '/today', async (page) => {
    const { party } = (await dashboard.read('focal-point', '/me')) as { party: { id: string } };
    await page.goto(`/parties/${party.id}`);
    const save = page.getByRole('button', { name: say('approval.save') });
    for (const wished of [false, true]) {
      await page.getByLabel(say('approval.choice')).setChecked(wished);
      await save.press('Enter');
      await page.getByText(say('approval.saved')).waitFor();
      expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
      const stored = await dashboard.read('focal-point', `/parties/${party.id}`);
      expect(stored['approverSubmits'] ?? false).toBe(wished);
    }
    await checkPage(page, 'approval-wish');
  });
});
