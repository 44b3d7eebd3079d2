/** How often somebody acts on a page: presses, choices, what is written into a field, and keys that are a command. Moving about is none. */
import type { Page } from 'playwright-core';

const listen = (): void => {
  const tell = (): void => (window as unknown as { pressed: () => void }).pressed();
  const isWritten = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
  const controls = 'a, button, summary, input[type=checkbox], input[type=radio], [role=option]';
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest(controls)) tell();
    },
    true,
  );
  document.addEventListener(
    'change',
    ({ target }) => {
      if (isWritten(target)) tell();
    },
    true,
  );
  document.addEventListener(
    'keydown',
    ({ target, key }) => {
      if (/^[a-z]$/.test(key) && !isWritten(target)) tell();
    },
    true,
  );
};

/** Counts from now on, whatever page is opened. */
export const countPresses = async (page: Page): Promise<() => number> => {
  let count = 0;
  await page.exposeFunction('pressed', () => {
    count += 1;
  });
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => count;
};
