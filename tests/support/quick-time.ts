/** Time on a page that goes faster than ours: what it waits for by the clock comes soon, in the same order. */
import type { Page } from 'playwright-core';

const turn = 50;
const jump = 500;

/** Of what the page waits for since its clock was installed, until it is closed. */
export const hurry = (page: Page): void => {
  // A page that is being left has no clock for a moment.
  const forward = (): void => void page.clock.fastForward(jump).catch(() => undefined);
  const hurrying = setInterval(forward, turn);
  page.once('close', () => clearInterval(hurrying));
};

/** From now on, until the page is closed. */
export const inQuickTime = async (page: Page): Promise<void> => {
  await page.clock.install();
  hurry(page);
};
