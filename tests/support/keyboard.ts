/** A reader who has a keyboard and no mouse, on pages of one visit. */
import type { ElementHandle, Locator, Page } from 'playwright-core';

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

/** How many stops there are at least between the focus and an element behind it: those of which that is certain. */
const stopsBetween = (page: Page, wanted: ElementHandle): Promise<number> =>
  page.evaluate((element) => {
    const focus = document.activeElement ?? document.body;
    const isBehind = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const stops = 'a[href], button:enabled, select:enabled, textarea:enabled, input:enabled';
    return [...document.querySelectorAll<HTMLElement>(stops)].filter(
      (stop) =>
        isBehind(focus, stop) &&
        isBehind(stop, element as Element) &&
        stop.tabIndex === 0 &&
        stop.getAttribute('type') !== 'radio' &&
        stop.closest('[inert]') === null &&
        stop.checkVisibility({ visibilityProperty: true }),
    ).length;
  }, wanted);

/** Tab after Tab, from wherever the focus is, until it is there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  // Found once: to look it up anew at every stop took a third of a journey's time.
  let element = await target.elementHandle();
  const certain = element ? await stopsBetween(page, element) : 0;
  for (let stop = 0; stop < certain; stop += 1) await page.keyboard.press('Tab');
  for (let stop = certain; stop < mostStops; stop += 1) {
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
