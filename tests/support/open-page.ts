/** A page that stays open while something changes elsewhere: its clock, who looks at it, and where its reader is. */
import type { Page } from 'playwright-core';

export const news = 'Something here changed since you opened it.';

/** As if half a minute had passed. */
export const afterATurn = async (page: Page): Promise<void> => {
  await page.clock.fastForward(31_000);
};

export const standingOf = (page: Page) =>
  page.evaluate(() => ({
    scrolled: Math.round(window.scrollY),
    focused: document.activeElement?.textContent,
    lines: document.querySelectorAll('.record-line').length,
  }));

export const showAs = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
