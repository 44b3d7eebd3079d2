/** A match of several legs on its page: the Secretariat asks another party to join, and each side sees its own part. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { referenceOf } from '#shared/domain/records/reference';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import { aPledgeBody } from '#tests/support/submissions';
import type { Somebody } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'a party that gives without an offer is asked to join a match, and each giver reads its own part ($language)',
  async ({ language, say }) => {
    const visiting = (who: Somebody, path: string, act: (page: Page) => Promise<void>) =>
      dashboard.as(who, '/about', async (page) => {
        await page.goto(`/${language}${path}`);
        await act(page);
      });
    const funder = `Synthetic fund of legs ${language}`;
    await dashboard.post('secretariat', '/parties', { name: funder, type: 'legal', country: 'XB' });
    const pledge = await dashboard.accepted('pledge', `Legs ${language}`, {
      area: 'A1',
      places: { countries: ['XA'] },
    });
    const offer = await dashboard.accepted('offer', `Experts ${language}`, {
      area: 'A1',
      places: { anywhere: true },
    });
    const { id } = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledge.id, component: 'c1' },
      legs: [{ role: 'expertise', offer: { recordId: offer.id, component: 'c1' } }],
    });
    const path = `/matches/${id}`;
    const table = (page: Page) => page.getByRole('table').filter({ hasText: say('legs.role') });

    const show = (page: Page) =>
      table(page).getByRole('row').filter({ hasText: funder }).getByRole('button').click();
    const shown = (page: Page) => page.getByRole('heading', { name: funder });
    let address = path;

    await visiting('secretariat', path, async (page) => {
      await page.getByRole('button', { name: say('matchStep.add_leg') }).click();
      const form = page.locator('.step-form');
      await form.locator('[name=brings]').selectOption('finance');
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await form.getByText(say('error.offerOrParty')).waitFor();
      // Words that its title has are no reference.
      await form.locator('[name=offer]').fill(`Experts ${language}`);
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await form.getByText(say('error.unknownOffer')).waitFor();
      await form.locator('[name=offer]').fill('');
      await form.locator('[name=party]').selectOption({ label: funder });
      await page.reload();
      expect(await form.locator('[name=brings]').inputValue()).toBe('finance');
      expect(await form.locator('[name=party] option:checked').innerText()).toBe(funder);
      await checkPage(page, `legs-form-${language}`);
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await table(page).getByText(funder).waitFor();
      expect(await table(page).innerText()).toContain(say('legs.role.finance'));
      await checkPage(page, `legs-secretariat-${language}`);
    });

    await visiting('stakeholder', path, async (page) => {
      await page.getByText(say('legs.others')).waitFor();
      expect(await table(page).getByText(funder).count()).toBe(1);
      await checkPage(page, `legs-giver-${language}`);
    });

    await visiting('focal-point', path, async (page) => {
      const waits = page.locator('.notice', { hasText: say('match.waits') });
      await waits.getByText(funder).waitFor();
      await show(page);
      await shown(page).waitFor();
      await page.reload();
      await shown(page).waitFor();
      await page.goBack();
      // Whoever goes back over a page that was loaded anew comes by the issuer.
      await table(page).waitFor();
      await shown(page).waitFor({ state: 'hidden' });
      await page.goForward();
      await shown(page).waitFor();
      address = `${path}${new URL(page.url()).search}`;
      await page.getByRole('button', { name: say('matchStep.discussion') }).click();
      await page
        .locator('.step-form')
        .getByRole('button', { name: say('matchStep.discussion') })
        .click();
      await table(page).getByText(say('match.given')).waitFor();
      expect(await waits.innerText()).not.toContain(funder);
      await checkPage(page, `legs-asker-${language}`);
    });

    // Whoever gets the link and does not see that part sees its own.
    await visiting('stakeholder', address, async (page) => {
      await page.getByText(say('legs.others')).waitFor();
      const end = page.getByRole('region', { name: say('matches.offer'), exact: true });
      await end.getByText(`Experts ${language}`).first().waitFor();
      expect(await page.locator('.notice--problem').count()).toBe(0);
    });

    await visiting('secretariat', address, async (page) => {
      await shown(page).waitFor();
      await page.getByRole('button', { name: say('matchStep.remove_leg') }).click();
      const form = page.locator('.step-form');
      await form.locator('[name=reason]').fill('Another fund will be asked.');
      await form.getByRole('button', { name: say('matchStep.remove_leg') }).click();
      await table(page).getByText(say('legs.left.removed')).waitFor();
      await checkPage(page, `legs-removed-${language}`);
    });
  },
);

test.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'others who give are asked in the proposal itself: told before it is sent, and kept over a reload ($language)',
  async ({ language, say }) => {
    const host = `Synthetic host of a proposal ${language}`;
    await dashboard.post('secretariat', '/parties', { name: host, type: 'legal', country: 'XB' });
    const inArea = (area: string) => ({ area, places: { anywhere: true } });
    const pledge = await dashboard.accepted('pledge', `Several ${language}`, inArea('A3'));
    const offer = await dashboard.accepted('offer', `First ${language}`, inArea('A3'));
    const second = await dashboard.accepted('offer', `Second ${language}`, inArea('A3'));
    const elsewhere = await dashboard.accepted(
      'offer',
      `Of another area ${language}`,
      inArea('A4'),
    );
    const referenceTo = ({ id }: { readonly id: string }) => referenceOf({ kind: 'offer', id });
    await settled(dashboard.product);

    await dashboard.as('secretariat', '/about', async (page) => {
      await page.goto(`/${language}/pledges/${pledge.id}/suggestions/${offer.id}`);
      await page.getByRole('button', { name: say('propose.title') }).click();
      const form = page.locator('.step-form');
      const part = (number: number) =>
        form.getByRole('region', { name: say('propose.another.title', { number }) });
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      const add = form.getByRole('button', { name: say('propose.another') });
      const send = form.getByRole('button', { name: say('propose.title') });
      await send.waitFor();
      expect(await form.getByLabel(say('legs.role')).count()).toBe(0);

      // By keys alone: what comes and goes takes the focus along.
      await add.press('Enter');
      await part(2).locator('[name$=".brings"]').waitFor();
      expect(await focused()).toBe(say('propose.another.title', { number: 2 }));
      await add.press('Enter');
      await part(3).locator('[name$=".offer"]').fill(referenceTo(second));
      await part(2)
        .getByRole('button', { name: say('form.remove') })
        .press('Enter');
      expect(await focused()).toBe(say('propose.another.title', { number: 2 }));
      await part(3).waitFor({ state: 'detached' });
      expect(await part(2).locator('[name$=".offer"]').inputValue()).toBe(referenceTo(second));
      await part(2).getByText(`Second ${language}`).waitFor();

      // What is refused is told at the part that it is of, before and after it is sent.
      await add.click();
      await send.click();
      await part(3).getByText(say('error.offerOrParty')).waitFor();
      expect(await part(2).getByText(say('error.offerOrParty')).count()).toBe(0);
      await part(3).locator('[name$=".offer"]').fill(referenceTo(elsewhere));
      await part(3).getByText(`Of another area ${language}`).waitFor();
      await send.click();
      await part(3).locator('.field__error').first().waitFor();
      expect(await part(2).locator('.field__error').count()).toBe(0);

      await part(3).locator('[name$=".offer"]').fill('');
      await part(3).locator('[name$=".party"]').selectOption({ label: host });
      await part(3).locator('[name$=".brings"]').selectOption('host');
      await form.locator('[name=brings]').selectOption('channel');
      await page.reload();
      await part(3).getByText(say('propose.another.asked')).waitFor();
      expect(await part(3).getByRole('status').innerText()).toContain(host);
      expect(await part(3).getByRole('status').innerText()).toContain(say('legs.role.host'));
      expect(await part(3).locator('[name$=".party"] option:checked').innerText()).toBe(host);
      expect(await part(2).locator('[name$=".offer"]').inputValue()).toBe(referenceTo(second));
      expect(await form.locator('[name=brings]').inputValue()).toBe('channel');
      await checkPage(page, `propose-legs-${language}`);
      await page.emulateMedia({ media: 'print' });
      expect(await part(3).getByRole('status').isVisible()).toBe(true);
      await page.emulateMedia({ media: null });

      await send.click();
      const rows = page
        .getByRole('table')
        .filter({ hasText: say('legs.role') })
        .getByRole('row');
      await rows.filter({ hasText: host }).waitFor();
      expect(await rows.count()).toBe(4);
      expect(await rows.filter({ hasText: host }).innerText()).toContain(say('legs.role.host'));
      expect(await rows.nth(1).innerText()).toContain(say('legs.role.channel'));
    });
  },
);

longJourney.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'a party that gives without an offer is introduced: it gives a contact as it accepts, changes it, and ends it ($language)',
  async ({ language, say }) => {
    const me = (await dashboard.read('stakeholder', '/me')) as { party: { id: string } };
    const pledge = await dashboard.post('focal-point', '/pledges', {
      ...aPledgeBody('', { title: `Introduced ${language}`, partyId: undefined }),
      contact: { name: 'A desk of the State', email: 'desk@example.org' },
    });
    const { id: pledgeId, version } = pledge;
    await dashboard.post('secretariat', `/pledges/${pledgeId}/acceptance`, {}, version);
    let made = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledgeId, component: 'c1' },
      legs: [{ role: 'channel', party: me.party.id }],
    });
    for (const who of ['focal-point', 'stakeholder'] as const)
      made = await dashboard.consented(who, made);
    const at = (who: Somebody, act: (page: Page) => Promise<void>) =>
      dashboard.as(who, '/about', async (page) => {
        await page.goto(`/${language}/matches/${made.id}`);
        await act(page);
      });
    const takes = async (page: Page, step: string, fill?: (page: Page) => Promise<void>) => {
      await page.getByRole('button', { name: step, exact: true }).click();
      const send = page.locator('.step-form').getByRole('button', { name: step, exact: true });
      await send.waitFor();
      await fill?.(page);
      await send.click();
      await page.getByRole('status').getByText(say('exchange.done'), { exact: true }).waitFor();
    };
    const field = (page: Page, name: string) => page.locator(`[name="contact.${name}"]`);

    await at('secretariat', (page) => takes(page, say('exchangeStep.propose_introduction')));
    await at('focal-point', (page) =>
      takes(page, say('exchangeStep.accept_introduction'), async () => {
        expect(await field(page, 'name').count()).toBe(0);
      }),
    );
    await at('stakeholder', async (page) => {
      const accept = say('exchangeStep.accept_introduction');
      const form = page.locator('.step-form');
      const send = form.getByRole('button', { name: accept });
      await page.getByRole('button', { name: accept }).click();
      await form.getByText(say('exchangeStep.accept_introduction.meansGiven')).waitFor();
      await send.click();
      expect(await form.getByText(say('error.required')).count()).toBe(2);
      await field(page, 'name').fill('A person of the network');
      await field(page, 'email').fill('no address');
      await send.click();
      await form.getByText(say('error.notAnEmail')).waitFor();
      await page.reload();
      await field(page, 'name').waitFor();
      expect(await field(page, 'name').inputValue()).toBe('');
      await checkPage(page, `contact-given-${language}`);
      await field(page, 'name').fill('A person of the network');
      await field(page, 'email').fill('person@example.org');
      await send.click();
      await page.getByRole('status').getByText(say('exchange.done'), { exact: true }).waitFor();
    });
    await at('focal-point', async (page) => {
      await page.getByRole('button', { name: say('exchange.contacts.show') }).click();
      await page.getByText('person@example.org').waitFor();
    });
    await at('stakeholder', async (page) => {
      await takes(page, say('exchangeStep.give_contact'), async () => {
        await field(page, 'name').fill('Another person');
        await field(page, 'email').fill('another@example.org');
      });
      await page.getByRole('button', { name: say('exchange.contacts.show') }).click();
      await page.getByText('another@example.org').waitFor();
      await page.getByText('desk@example.org').waitFor();
      await checkPage(page, `contact-shown-${language}`);
      await takes(page, say('exchangeStep.end_introduction'));
      await page.getByText(say('exchange.introduction.ended')).waitFor();
      expect(
        await page.getByRole('button', { name: say('exchangeStep.give_contact') }).count(),
      ).toBe(0);
    });
  },
);
