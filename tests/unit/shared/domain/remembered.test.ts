import { describe, expect, test } from 'vitest';

import { createSignIn } from '#dashboard/sign-in/sign-in';
import { getSecret } from '#functions/store/secret-store';
import { remembered } from '#shared/domain/remembered';
import { createMemoryTable } from '#functions/store/table/memory-table';

/** Fails so often, then answers. */
const failing = <Value>(times: number, value: Value) => {
  const asked = { times: 0 };
  const ask = async (): Promise<Value> => {
    asked.times += 1;
    if (asked.times <= times) throw new Error(`failure ${asked.times}`);
    return value;
  };
  return { asked, ask };
};

describe('what is remembered', () => {
  test('is fetched once, also by those who ask while it is on its way', async () => {
    const { asked, ask } = failing(0, 'value');
    const get = remembered(ask);

    expect(await Promise.all([get(), get()])).toEqual(['value', 'value']);
    expect(await get()).toBe('value');
    expect(asked.times).toBe(1);
  });

  test('is forgotten when it failed: who asked is told, and who asks next fetches it anew', async () => {
    const { asked, ask } = failing(1, 'value');
    const get = remembered(ask);

    const both = await Promise.allSettled([get(), get()]);

    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked.times).toBe(1);
    expect(await get()).toBe('value');
    expect(asked.times).toBe(2);
  });
});

describe('a failure that passes breaks nothing for longer than it lasts', () => {
  test('of the table, for the secret that keys ids and seals cursors', async () => {
    const table = createMemoryTable();
    const read = failing(1, undefined);
    const throttledOnce = {
      ...table,
      get: async (key: Parameters<typeof table.get>[0]) => (await read.ask()) ?? table.get(key),
    };
    const dependencies = { table: throttledOnce, newSecret: () => 'a secret' };

    await expect(getSecret(dependencies)).rejects.toThrow('failure 1');
    const secret = await getSecret(dependencies);

    expect(secret.idFor('a')).toBe((await getSecret(dependencies)).idFor('a'));
    expect(read.asked.times).toBe(2);
  });

  test('of the page’s settings, for signing in', async () => {
    const config = failing(Number.POSITIVE_INFINITY, {
      issuer: 'https://issuer.invalid',
      clientId: 'client',
      scopes: [],
    });
    const signIn = createSignIn(
      'https://dashboard.invalid',
      config.ask,
      () => undefined,
      () => Promise.resolve(),
    );

    await expect(signIn.begin('/', 'en')).rejects.toThrow('failure 1');
    expect(await signIn.token()).toBeUndefined();
    await expect(signIn.begin('/', 'en')).rejects.toThrow('failure 2');
  });
});
