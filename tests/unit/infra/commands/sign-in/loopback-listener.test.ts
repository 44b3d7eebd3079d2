import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';

import { closingPage } from '#infra/commands/sign-in/closing-page';
import { openLoopbackListener } from '#infra/commands/sign-in/loopback-listener';
import { loopbackCallback } from '#infra/command-sign-in';
import { languages } from '#shared/vocabulary/label';

const others: Server[] = [];

const hasBoth = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);
afterEach(() => {
  for (const server of others.splice(0)) server.close();
});

/** A port that another program has, on the one address of this computer alone. */
const aBusyPort = async (host = '127.0.0.1'): Promise<number> => {
  const server = createServer().listen(0, host);
  others.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const aFreePort = async (): Promise<number> => {
  const port = await aBusyPort();
  const server = others.pop();
  server?.close();
  return port;
};

/** The status of a visit, by whatever name. */
const visit = async (address: string, host?: string, method = 'GET'): Promise<number> => {
  const asked = request(address, {
    method,
    ...(host !== undefined && { headers: { host } }),
  }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
};

describe('what waits for a browser', () => {
  test('takes the next port where another program has one', async () => {
    const ports = [await aBusyPort(), await aFreePort()];
    const listener = await openLoopbackListener(ports);

    expect(listener.callback).toBe(loopbackCallback(ports[1] ?? 0));
    await listener.close();
  });

  test.skipIf(!hasBoth)(
    'takes no port of which another program has the other address, to which browsers may turn',
    async () => {
      const ports = [await aBusyPort('::1'), await aFreePort()];
      const listener = await openLoopbackListener(ports);

      expect(listener.callback).toBe(loopbackCallback(ports[1] ?? 0));
      await listener.close();
    },
  );

  test('says so where other programs have all of them', async () => {
    await expect(openLoopbackListener([await aBusyPort()])).rejects.toThrow(/other programs have/);
  });

  test('answers one visit of its own address by its own name, and nothing else', async () => {
    const listener = await openLoopbackListener([await aFreePort()]);
    const answer = listener.answer(() => 'taken');
    const { callback } = listener;
    const { port } = new URL(callback);
    const strangers = [
      await visit(callback.replace('/signed-in', '/')),
      await visit(callback, `example.org:${port}`),
      await visit(callback, undefined, 'POST'),
    ];
    const first = await visit(`${callback}?code=first`);
    const second = await visit(`${callback}?code=second`);

    expect([strangers, first, second]).toEqual([[404, 404, 404], 200, 404]);
    expect((await answer).searchParams.get('code')).toBe('first');
    await listener.close();
    await expect(visit(callback)).rejects.toThrow();
  });
});

describe('the page that ends a sign-in', () => {
  test.each(languages)('speaks %s where its reader’s browser asks for it first', (language) => {
    const pages = (['taken', 'refused', 'foreign'] as const).map((ending) =>
      closingPage(ending, `de, ${language}-XX;q=0.8, en;q=0.5`),
    );

    expect(new Set(pages).size).toBe(3);
    for (const page of pages)
      expect(page).toContain(
        `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
      );
  });

  test('speaks English to whoever asks for no language that it has', () => {
    // North Frisian and Estonian only begin like French and Spanish.
    for (const asked of ['', 'frr', 'est-EE, arn;q=0.5'])
      expect(closingPage('taken', asked)).toContain('You can close this page.');
  });
});
