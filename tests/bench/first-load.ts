/**
 * How long a page takes until it is useful on a slow line and an old laptop: 400 kbit/s, 400 ms and a quarter of this
 * processor, in Chromium, each visit with an empty cache. The coverage page until its table can be read, and a form until
 * its first question can be answered (that of a rehearsal, which asks nobody to sign in). Beside them in the same run
 * stands a page that holds React and a button: what of the time nobody can take away.
 */
import type { Browser } from 'playwright-core';

import { connectToBrowser, serveBrowser } from '#tests/support/browser';
import { startLocalProduct } from '#tests/support/local-product';

import { serveBarePage } from './support/bare-page.ts';
import type { Report } from './support/report.ts';
import { median } from './support/timing.ts';

const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slower = 4;
const visits = 3;
const limits = { coverage: 2_500, question: 4_000 };

/** From the first request until what makes the page useful can be seen. */
const usefulAfter = async (browser: Browser, address: string, sign: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(sign).first().waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  await context.close();
  return took;
};

const measured = async (browser: Browser, address: string, sign: string): Promise<number> => {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit += 1)
    times.push(await usefulAfter(browser, address, sign));
  return median(times);
};

export const run = async (): Promise<Report> => {
  const [product, server, bare] = await Promise.all([
    startLocalProduct({ publicRecord: true }),
    serveBrowser(),
    serveBarePage(),
  ]);
  try {
    const browser = await connectToBrowser(server.wsEndpoint());
    const coverage = await measured(browser, `${product.url}/en/`, 'table.coverage .cell');
    const question = await measured(
      browser,
      `${product.url}/en/rehearsal/pledges`,
      '.record-form input:visible',
    );
    const react = await measured(browser, bare.url, 'button');
    await browser.close();
    console.log(`coverage useful after ${coverage.toFixed(0)} ms, at most ${limits.coverage}`);
    console.log(`first question after ${question.toFixed(0)} ms, at most ${limits.question}`);
    console.log(`a page of React alone after ${react.toFixed(0)} ms`);
    return {
      bench: 'first-load',
      figure: Math.round(coverage),
      unit: `ms until the coverage is useful; first question ${Math.round(question)} ms, React alone ${Math.round(react)} ms`,
      goal: `<= ${limits.coverage}, first question <= ${limits.question}`,
      holds: coverage <= limits.coverage && question <= limits.question,
    };
  } finally {
    await Promise.all([product.stop(), server.close(), bare.stop()]);
  }
};
