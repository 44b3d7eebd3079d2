/** When a page has asked for all that it shows: sooner known than by the half second that browsers wait for. */
import type { Page, Request } from 'playwright-core';

const stillFor = 120;

/** Watches from now on; answers how to wait until nothing has been asked for a moment. */
export const watchRequests = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let changed = performance.now();
  const end = (request: Request): void => {
    open.delete(request);
    changed = performance.now();
  };
  page.on('request', (request) => {
    // What the browser asks for beside a page, to have its kept answer fresh the next time, is told of without an end.
    if (request.resourceType() === 'other') return;
    open.add(request);
    changed = performance.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    while (open.size > 0 || performance.now() - changed < stillFor)
      await page.waitForTimeout(stillFor / 4);
  };
};
