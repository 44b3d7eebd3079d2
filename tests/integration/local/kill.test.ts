import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  aDataDirectory,
  processTree,
  startLocalProduct,
  type LocalProduct,
} from '#tests/support/local-product';
import { writeFixtureAssembly } from './fixture/assembly.ts';

let template: string;
beforeAll(() => {
  template = writeFixtureAssembly();
});

/** A process that ended and that nobody has asked about yet has no command line any more. */
const isAlive = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

const kills = process.env.LONG ? 20 : 1;

/** Puts notes one after the other until the product is gone, and calls when so many were acknowledged. */
const writeUntilGone = async (
  product: LocalProduct,
  acknowledged: Map<string, string>,
  after: { readonly writes: number; readonly call: () => void },
): Promise<void> => {
  const authorization = `Bearer ${await product.token('focal-point')}`;
  for (let round = 0; ; round += 1) {
    // Some ids come again and again, so that order per key matters.
    const id = round % 3 === 0 ? `again-${round % 7}` : `once-${product.pid}-${round}`;
    const text = `${product.pid}-${round}`;
    try {
      const options = {
        method: 'PUT',
        headers: { authorization, 'content-type': 'text/plain' },
        body: text,
      };
      const response = await fetch(`${product.url}/api/notes/${id}`, options);
      if (response.status === 201) acknowledged.set(id, text);
      if (round === after.writes) after.call();
    } catch {
      return;
    }
  }
};

const readerOf = async (product: LocalProduct) => {
  const headers = { authorization: `Bearer ${await product.token('reader')}` };
  return async (kind: 'notes' | 'copies', id: string): Promise<string | undefined> => {
    const response = await fetch(`${product.url}/api/${kind}/${id}`, { headers });
    return response.ok ? ((await response.json()) as { text: string }).text : undefined;
  };
};

describe('kill -9 in the middle of writes', () => {
  test(
    'loses no acknowledged write and no change of the stream',
    { timeout: 240_000 },
    async () => {
      const data = aDataDirectory();
      const acknowledged = new Map<string, string>();
      for (let kill = 0; kill < kills; kill += 1) {
        const product = await startLocalProduct({ data, template });
        const writes = 10 + 7 * kill;
        await new Promise<void>((resolve, reject) => {
          // Some milliseconds later, in the middle of whatever the product does by then.
          const killSoon = () => void delay(kill).then(product.kill9).then(resolve, reject);
          writeUntilGone(product, acknowledged, { writes, call: killSoon }).catch(reject);
        });
      }

      const product = await startLocalProduct({ data, template });
      expect(acknowledged.size).toBeGreaterThan(10 * kills);
      const textAt = await readerOf(product);
      for (const [id, text] of acknowledged) {
        const note = await textAt('notes', id);
        // A write without an answer may have come after the last acknowledged one.
        if (id.startsWith('once')) expect(note).toBe(text);
        else expect(note).toBeDefined();
        await expect.poll(() => textAt('copies', id), { timeout: 10_000 }).toBe(note);
      }
      await product.stop();
    },
  );

  test('of the main process alone leaves no other behind', async () => {
    const product = await startLocalProduct({ template });
    const others = processTree(product.pid).filter((pid) => pid !== product.pid);
    expect(others.length).toBeGreaterThan(0);
    process.kill(product.pid, 'SIGKILL');

    await expect.poll(() => others.filter(isAlive), { timeout: 3_000 }).toEqual([]);
  });

  test('of the database alone is mended by starting it again', async () => {
    const product = await startLocalProduct({ template });
    const database = processTree(product.pid)[0] ?? 0;
    process.kill(database, 'SIGKILL');
    const authorization = `Bearer ${await product.token('focal-point')}`;
    const textAt = await readerOf(product);
    const put = () =>
      fetch(`${product.url}/api/notes/after`, {
        method: 'PUT',
        headers: { authorization },
        body: 'after',
      });
    await expect.poll(async () => (await put()).status, { timeout: 10_000 }).toBe(201);

    await expect.poll(() => textAt('copies', 'after'), { timeout: 10_000 }).toBeDefined();
    expect(product.notices()).toContain('starting it again');
    await product.stop();
  });
});

describe('a run', () => {
  test('ends everything at SIGTERM, keeps the data, and honours tokens of before when it comes back', async () => {
    const first = await startLocalProduct({ template });
    const token = await first.token('reader');
    const all = processTree(first.pid);
    await first.stop();
    expect(all.filter(isAlive)).toEqual([]);

    const second = await startLocalProduct({ data: first.directory, template });
    const me = await fetch(`${second.url}/api/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([second.url, me.status]).toEqual([first.url, 200]);
    await second.stop();
  });

  test('begins anew with --fresh', async () => {
    const first = await startLocalProduct({ template });
    const authorization = `Bearer ${await first.token('focal-point')}`;
    await fetch(`${first.url}/api/notes/old`, {
      method: 'PUT',
      headers: { authorization },
      body: 'old',
    });
    await first.kill9();

    const second = await startLocalProduct({
      data: first.directory,
      template,
      arguments: ['--fresh'],
    });
    const textAt = await readerOf(second);
    expect(await textAt('notes', 'old')).toBeUndefined();
    await second.stop();
  });

  test('takes the next port if one is taken, and says so', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const product = await startLocalProduct({ template, arguments: ['--port', String(port)] });

    expect(Number(new URL(product.url).port)).toBeGreaterThan(port ?? 0);
    expect(product.notices()).toContain(`port ${port} is taken`);
    await product.stop();
    server.close();
  });

  test('refuses to start in production', async () => {
    const environment = { AWS_LAMBDA_FUNCTION_NAME: 'x' };

    await expect(startLocalProduct({ template, environment })).rejects.toThrow(
      'AWS_LAMBDA_FUNCTION_NAME',
    );
  });
});
