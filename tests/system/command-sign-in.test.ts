/** `npm run import -- FILE --url ADDRESS` against the product as it runs, with the issuer's own page between. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';

import { machineHere } from '#infra/local/sign-in/issuer-clients';
import { sharedProduct } from '#tests/support/shared-products';
import { addressIn, signInAs } from '#tests/support/sign-in-place';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'acsg-commands-'));

/** A command as somebody types it, who opens what it prints and signs in as the Secretariat's officer. */
const typed = async (
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) => {
  const child = spawn(process.execPath, [path.join(root, 'infra/commands', file), ...words], {
    env: { ...process.env, XDG_CONFIG_HOME: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let visit: Promise<Response> | undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const address = addressIn(said);
    if (address !== '') visit ??= signInAs(address, 'secretariat', 'fr');
  });
  const [answered, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { code: code as number, answered, said, page: await (await visit)?.text() };
};

const aFileOfOneRow = (): string => {
  const rows = path.join(folder, 'rows.json');
  const { records } = JSON.parse(
    readFileSync(path.join(root, 'shared/data/acsg-public-record.json'), 'utf8'),
  ) as { records: readonly unknown[] };
  writeFileSync(rows, JSON.stringify({ records: records.slice(0, 1) }));
  return rows;
};

test('a command signs in once by a browser, goes on without it, and signs out', async () => {
  const { url } = await sharedProduct(inject('sharedProducts'), 'real');
  const rows = aFileOfOneRow();
  const read = (): ReturnType<typeof typed> =>
    typed('import.ts', [rows, '--preview', '--url', url]);

  const first = await read();
  expect([first.code, JSON.parse(first.answered)]).toMatchObject([0, { rows: 1 }]);
  expect(first.page).toContain('Vous pouvez fermer cette page');
  expect(await read()).toMatchObject({ code: 0, page: undefined });
  expect(await typed('sign-out.ts', ['--url', url])).toMatchObject({ code: 0 });
  expect(readdirSync(path.join(folder, 'acsg-matching'))).toEqual([]);

  const withToken = await typed('verify.ts', ['--url', url, '--token=a.b.c']);
  expect(withToken).toMatchObject({ code: 2, said: expect.stringMatching(/leave out --token/) });
  expect(existsSync(path.join(folder, 'acsg-matching'))).toBe(true);
});

test('a machine runs a command with nobody at a screen, once an administrator lets it', async () => {
  const { url, token } = await sharedProduct(inject('sharedProducts'), 'real');
  const { issuer } = (await (await fetch(`${url}/config.json`)).json()) as { issuer: string };
  const machine = {
    ACSG_MACHINE_ISSUER: issuer,
    ACSG_MACHINE_ID: machineHere.id,
    ACSG_MACHINE_SECRET: machineHere.secret,
  };
  const words = [aFileOfOneRow(), '--preview', '--url', url];
  const run = (): ReturnType<typeof typed> => typed('import.ts', words, machine);
  expect(await run()).toMatchObject({ said: expect.stringMatching(/answered 403/) });

  const granted = await fetch(`${url}/api/users/${machineHere.id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await token('administrator')}`,
    },
    body: JSON.stringify({ role: 'secretariat', isMachine: true }),
  });
  expect(granted.status).toBe(200);
  expect(await run()).toMatchObject({ code: 0, page: undefined });
});
