/** Time on a page that goes faster than ours: what it waits for by the clock comes soon, in the same order. */
import type { Page } from 'playwright-core';

const turn = 50;
const jump = 500;

type Quick = {
  /** Also before a page is shown, which waits for the issuer no longer than its patience allows. */
  readonly unshown?: true;
};

const isShown = async (page: Page): Promise<boolean> => (await page.locator('main h1').count()) > 0;

/** Of what the page waits for since its clock was installed, until it is closed. */
export const hurry = (page: Page, { unshown }: Quick = {}): void => {
  const forward = async (): Promise<void> => {
    if (unshown || (await isShown(page))) await page.clock.fastForward(jump);
  };
  // A page that is being left has no clock for a moment.
  const hurrying = setInterval(() => void forward().catch(() => undefined), turn);
  page.once('close', () => clearInterval(hurrying));
};

/** From now on, until the page is closed. */
export const inQuickTime = async (page: Page, quick?: Quick): Promise<void> => {
  await page.clock.install();
  hurry(page, quick);
};
