/**
 * One need from its first word to its delivery, by everybody who has a part in it, at their own screens: written and approved,
 * returned, corrected, accepted and announced; offered by a law firm; proposed, talked about, agreed, introduced and delivered.
 * Each finds what waits in the inbox, and everyone reads what was released, from its moment on.
 */
import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import type { InboxKind } from '#shared/domain/inbox/inbox-entry';
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inForm = (page: Page) => page.locator('form.step-form');

/** Opens the form of a step, fills it in and takes it. */
const take = async (page: Page, name: string, fill?: (page: Page) => Promise<void>) => {
  await button(page, name).click();
  await fill?.(page);
  await inForm(page).getByRole('button', { name, exact: true }).click();
  await inForm(page).waitFor({ state: 'detached' });
};

const deskOf = (side: 'pledge' | 'offer') => `${side}-desk-${randomUUID().slice(0, 8)}@example.org`;

type Answers = { readonly title: string; readonly text: string; readonly desk: string };

const writeRecord = async (page: Page, { title, text, desk }: Answers): Promise<void> => {
  await page.locator('input[name=title]').fill(title);
  await page.locator('select[name$=".area"]').selectOption('A3');
  await page.locator('textarea[name$=".text"]').fill(text);
  await page.locator('input[name="contact.name"]').fill('A desk (synthetic)');
  await page.locator('input[name="contact.email"]').fill(desk);
};

const recordIn = (page: Page): string =>
  /\/(?:pledges|offers)\/([0-9a-z]{16})/.exec(page.url())?.[1] ?? '';

/** In the short run its owner takes back what was announced and releases it at once, and nobody waits for the moment. */
const waitsForMoment = process.env['LONG'] === '1';

/** The first whole minute that is far enough ahead to be announced, as its reader's clock has it. */
const soon = (): Date => {
  const ahead = waitsForMoment ? 75_000 : 3_600_000;
  return new Date((Math.floor((Date.now() + ahead) / 60_000) + 1) * 60_000);
};
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const asTyped = (at: Date): string =>
  `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}T${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;

const languages = { en: wordsIn('en', englishScreens), ar: wordsIn('ar', arabicScreens) };

describe.each(walkedAs<Words>(languages.en, languages.ar))('in $language', (words) => {
  const { say, language } = words;
  const name = `${randomUUID().slice(0, 8)} (${language})`;
  const need = {
    title: `Appeals wait for years ${name}`,
    text: 'Judges of the appeal court are to be trained by their peers.',
    desk: deskOf('pledge'),
  };
  const help = {
    title: `Peers who train judges ${name}`,
    text: 'Two judges train their peers.',
    desk: deskOf('offer'),
  };
  let pledge = '';
  let offer = '';
  let match = '';
  let moment = new Date();

  const at = (who: Somebody, address: string, act: (page: Page) => Promise<void>): Promise<void> =>
    dashboard.as(who, address, async (page) => {
      if (language !== 'en') await page.goto(`/${language}${address}`);
      await act(page);
    });

  /** What passes beside a match; focus is told what was done, whose button is gone. */
  const takeBeside = async (
    page: Page,
    step: string,
    fill?: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const done = say('exchange.done');
    await take(page, step, fill);
    await page.getByRole('status').getByText(done, { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(done);
  };

  /** What somebody was told of this story, the earliest first. */
  const toldTo = async (who: Somebody): Promise<readonly InboxKind[]> => {
    await settled(dashboard.product);
    const { entries } = (await dashboard.read(who, '/inbox')) as {
      entries: { kind: InboxKind; subject: { id: string } | null }[];
    };
    return entries
      .filter(({ subject }) => subject && [pledge, offer, match].includes(subject.id))
      .map(({ kind }) => kind)
      .toReversed();
  };

  const publicly = (): Promise<Response> =>
    fetch(`${dashboard.product.url}/api/public/pledges/${pledge}`);

  const momentComes = async (): Promise<void> => {
    const isAhead = (): boolean => Date.now() < moment.getTime();
    if (isAhead()) expect([404, isAhead() ? 404 : 200]).toContain((await publicly()).status);
    await expect
      .poll(async () => (await publicly()).status, { timeout: 200_000, interval: 1_000 })
      .toBe(200);
    expect(isAhead()).toBe(false);
  };
  const ownerReleasesAtOnce = async (): Promise<void> => {
    await at('focal-point', `/pledges/${pledge}`, async (page) => {
      await button(page, say('announce.revoke')).click();
      await button(page, say('announce.revoke')).waitFor({ state: 'detached' });
      expect((await publicly()).status).toBe(404);
      await take(page, say('step.release'));
    });
    await expect.poll(async () => (await publicly()).status, { timeout: 30_000 }).toBe(200);
  };

  test('a State’s submitter writes and its approver submits; it comes back, is corrected, accepted, and announced', async () => {
    await at('submitter', '/pledges/new', async (page) => {
      await writeRecord(page, { ...need, text: 'Too vague' });
      await page.locator('input[name=supportRequested][value=yes]').check();
      await button(page, say('form.saveDraft')).click();
      await page.getByRole('heading', { name: say('confirmation.draftTitle') }).waitFor();
      pledge = recordIn(page);
    });
    await at('submitter', `/pledges/${pledge}`, async (page) => {
      await button(page, say('handOver.title')).click();
      await page.getByText(say('handOver.done')).waitFor();
      expect(await button(page, say('step.submission')).count()).toBe(0);
      await checkPage(page, `story-handed-over-${language}`);
    });
    await settled(dashboard.product);
    await at('focal-point', '/today', async (page) => {
      await page.getByRole('heading', { name: say('today.queue.approval') }).waitFor();
      await checkPage(page, `story-approval-${language}`);
      await page.getByRole('link', { name: need.title }).click();
      await take(page, say('step.submission'));
      await page.getByText(say('step.submission.done'), { exact: true }).waitFor();
    });
    await at('secretariat', `/pledges/${pledge}`, async (page) => {
      await take(page, say('step.return'), (form) =>
        form.locator('textarea[name=reason]').fill('Say who trains whom.'),
      );
      await page.getByText(say('step.return.done'), { exact: true }).waitFor();
    });
    await at('focal-point', `/pledges/${pledge}`, async (page) => {
      await page.getByRole('link', { name: say('step.editReturned') }).click();
      await page.getByText('Say who trains whom.').waitFor();
      await page.locator('textarea[name$=".text"]').fill(need.text);
      await button(page, say('edit.submitAgain')).click();
      await page.getByRole('heading', { name: say('confirmation.pledge') }).waitFor();
    });
    await at('secretariat', `/pledges/${pledge}`, async (page) => {
      await take(page, say('step.acceptance'));
      await page.getByText(say('step.acceptance.done'), { exact: true }).waitFor();
    });
    await at('focal-point', `/pledges/${pledge}`, async (page) => {
      await button(page, say('step.release')).click();
      const when = page.locator('input[name=publicFrom]');
      await when.focus();
      await page.keyboard.type('01');
      const release = inForm(page).getByRole('button', { name: say('step.release'), exact: true });
      await release.click();
      await page.getByText(say('error.notAMoment')).waitFor();
      expect((await publicly()).status).toBe(404);
      moment = soon();
      await when.fill(asTyped(moment));
      await release.click();
      const time = words.moment(moment.toISOString());
      await page.getByText(say('announce.done', { time })).waitFor();
      await page.getByText(say('announce.record', { time })).waitFor();
      expect(await button(page, say('announce.revoke')).count()).toBe(1);
      await checkPage(page, `story-announced-${language}`);
    });
    await at('submitter', `/pledges/${pledge}`, async (page) => {
      await page
        .getByText(say('announce.label'))
        .or(page.getByLabel(say('announce.label')))
        .first()
        .waitFor();
      expect(await button(page, say('announce.revoke')).count()).toBe(0);
    });
    expect((await publicly()).status).toBe(404);
    expect(await toldTo('focal-point')).toEqual(['recordReturned', 'recordAccepted']);
    expect(await toldTo('secretariat')).toEqual(['recordSubmitted', 'recordSubmitted']);
  });

  test('a law firm offers, the officer proposes, and both agree to talk, ask and answer, and agree to the support', async () => {
    await at('stakeholder', '/inbox', async (page) => {
      await page.getByLabel(say('mailChoices.atOnce')).check();
      await page.locator('select[name=language]').selectOption(language);
      await button(page, say('mailChoices.save')).click();
      await page.getByText(say('mailChoices.saved'), { exact: true }).waitFor();
    });
    await at('stakeholder', '/offers/new', async (page) => {
      await writeRecord(page, help);
      await page.locator('input[name=availability][value=open]').check();
      await button(page, say('form.submit.offer')).click();
      await page.getByRole('heading', { name: say('confirmation.offer') }).waitFor();
      offer = recordIn(page);
    });
    await at('secretariat', `/offers/${offer}`, async (page) => {
      await take(page, say('step.acceptance'));
      await page.getByText(say('step.acceptance.done'), { exact: true }).waitFor();
    });
    await settled(dashboard.product);
    await at('secretariat', `/pledges/${pledge}/suggestions/${offer}`, async (page) => {
      await take(page, say('propose.title'));
      await page.waitForURL(/\/matches\/[0-9a-z]{16}/);
      match = /\/matches\/([0-9a-z]{16})/.exec(page.url())?.[1] ?? '';
    });
    await at('secretariat', `/pledges/${pledge}/suggestions/${offer}`, async (page) => {
      await page.getByText(say('pair.inMatch')).waitFor();
      await page.locator(`a[href$="/matches/${match}"]`).first().waitFor();
      expect(await button(page, say('propose.title')).count()).toBe(0);
      expect(await page.getByText(say('pair.noChange')).count()).toBe(0);
    });
    expect(await toldTo('stakeholder')).toEqual(['recordAccepted', 'matchProposed']);
    await at('secretariat', '/outbox', async (page) => {
      const mail = page.locator('li[data-state=waiting]').first();
      await mail.locator('summary').click();
      await mail.getByText('/inbox').waitFor();
      expect(await mail.innerText()).not.toContain(name);
    });

    for (const step of ['matchStep.discussion', 'matchStep.agreement'] as const) {
      for (const side of ['focal-point', 'stakeholder'] as const)
        await at(side, `/matches/${match}`, async (page) => {
          await page.locator('.match__ends').getByText(need.text).first().waitFor();
          await page.locator('.match__ends').getByText(help.text).first().waitFor();
          await take(page, say(step));
        });
      if (step === 'matchStep.agreement') continue;
      await at('focal-point', `/matches/${match}`, async (page) => {
        await takeBeside(page, say('exchangeStep.ask'), async (form) => {
          await form.getByLabel(say('exchange.field.question')).fill('How many could come?');
          await form.getByLabel(say('exchange.field.by')).fill('2027-06-01');
        });
      });
      await at('stakeholder', `/matches/${match}`, async (page) => {
        await takeBeside(page, say('exchangeStep.answer'), (form) =>
          form.getByLabel(say('exchange.field.answer')).fill('Two judges.'),
        );
      });
    }
    await at('focal-point', `/matches/${match}`, (page) => page.getByText('Two judges.').waitFor());
    expect((await toldTo('focal-point')).slice(2).filter((kind) => kind !== 'madePublic')).toEqual([
      'matchProposed',
      'talksAgreed',
      'questionAnswered',
      'supportAgreed',
    ]);
    expect((await toldTo('stakeholder')).slice(2)).toEqual([
      'matchAnswered',
      'talksAgreed',
      'questionAsked',
      'matchAnswered',
    ]);
  });

  test('contacts are exchanged, the support is given, and both confirm it', async () => {
    const steps: readonly (readonly [Somebody, string])[] = [
      ['secretariat', say('exchangeStep.propose_introduction')],
      ['focal-point', say('exchangeStep.accept_introduction')],
      ['stakeholder', say('exchangeStep.accept_introduction')],
    ];
    for (const [who, step] of steps)
      await at(who, `/matches/${match}`, async (page) => {
        expect(await button(page, say('exchange.contacts.show')).count()).toBe(0);
        expect(await page.locator('main').innerText()).not.toContain('-desk-');
        await takeBeside(page, step);
        if (who === 'secretariat') await checkPage(page, `story-introduced-${language}`);
      });
    for (const side of ['focal-point', 'stakeholder'] as const)
      await at(side, `/matches/${match}`, async (page) => {
        await button(page, say('exchange.contacts.show')).click();
        for (const { desk } of [need, help]) await page.getByText(desk).waitFor();
        await checkPage(page, `story-contacts-${side}-${language}`);
      });
    const given = [
      ['focal-point', 'plan'],
      ['focal-point', 'start'],
      ['focal-point', 'confirm'],
      ['stakeholder', 'confirm'],
    ] as const;
    for (const [side, step] of given)
      await at(side, `/matches/${match}`, (page) => take(page, say(`matchStep.${step}`)));
    await at('stakeholder', `/matches/${match}`, (page) =>
      takeBeside(page, say('exchangeStep.end_introduction')),
    );
    await at('focal-point', `/matches/${match}`, async (page) => {
      await page.getByText(say('exchange.introduction.ended')).waitFor();
      expect(await button(page, say('exchange.contacts.show')).count()).toBe(0);
    });
    const { state } = await dashboard.read('secretariat', `/matches/${match}`);
    expect(state).toBe('fulfilled');
    expect(await toldTo('focal-point')).toEqual(
      expect.arrayContaining(['introductionAccepted', 'matchFulfilled', 'introductionEnded']),
    );
    expect((await toldTo('stakeholder')).slice(-5)).toEqual([
      'introductionProposed',
      'introductionAccepted',
      'matchMoved',
      'matchMoved',
      'deliveryConfirmed',
    ]);
  });

  test('everyone reads what was released, from its moment on, and nothing else of the story', async () => {
    await (waitsForMoment ? momentComes() : ownerReleasesAtOnce());

    const shown = await publicly();
    const text = await shown.text();
    expect(JSON.parse(text)).toMatchObject({
      title: need.title,
      matches: [],
      version: 1,
      components: [{ text: need.text, status: 'open' }],
    });
    const { release } = JSON.parse(text) as { release: { at: string } };
    expect(Date.parse(release.at) - moment.getTime()).toBeLessThan(60_000);
    if (!waitsForMoment) expect(Date.parse(release.at)).toBeLessThan(moment.getTime());
    const { page, leave } = await dashboard.visit();
    await page.goto(`/${language}/pledges/${pledge}`);
    await page.getByRole('heading', { name: need.title }).waitFor();
    const read = `${text} ${await page.locator('main').innerText()}`;
    expect(read).toContain(need.text);
    for (const secret of [
      'Too vague',
      'Say who trains whom.',
      need.desk,
      help.desk,
      help.title,
      help.text,
      'Two judges.',
      match,
      offer,
    ])
      expect(read).not.toContain(secret);
    await checkPage(page, `story-public-${language}`);
    await leave();
    if (waitsForMoment) expect(await toldTo('focal-point')).toContain('madePublic');
  });
});
