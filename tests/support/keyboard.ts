/** A reader who has a keyboard and no mouse, on pages of one visit. */
import type { Locator, Page } from 'playwright-core';

/** Within the page, as its own links go: without loading it anew. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  for (const address of ['/nowhere', path]) {
    await page.evaluate((next) => {
      const [, language = 'en'] = window.location.pathname.split('/');
      window.history.pushState(null, '', `/${language}${next}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await page.locator('h1:focus').waitFor();
  }
};

const mostStops = 120;

/** Tab after Tab, from wherever the focus is, until it is there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  // Found once: to look it up anew at every stop took a third of a journey's time.
  let element = await target.elementHandle();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const { isThere, isReached } = await page.evaluate(
      (wanted) => ({
        isThere: wanted.isConnected,
        isReached: wanted === document.activeElement,
      }),
      element,
    );
    if (isReached) return;
    if (!isThere) element = await target.elementHandle();
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostStops} times Tab do not lead to ${String(target)}`);
};

export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

export const typeInto = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
};
