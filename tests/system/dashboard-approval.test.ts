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
