import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LockedError, takeLock } from '#infra/local/lock';

const aLockFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'acsg-lock-')), 'lock');

const lockModule = new URL('../../../../infra/local/lock.ts', import.meta.url).href;

/** Another process that takes the lock and holds it until it is killed. */
const aHolder = async (file: string) => {
  const code = `import { takeLock } from ${JSON.stringify(lockModule)};
    takeLock(${JSON.stringify(file)}); console.log('taken'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

describe('the lock of a data directory', () => {
  test('names the process that holds it', async () => {
    const file = aLockFile();
    const holder = await aHolder(file);

    expect(() => takeLock(file)).toThrow(LockedError);
    expect(() => takeLock(file)).toThrow(String(holder.pid));
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  });

  test('falls with a holder that was killed', async () => {
    const file = aLockFile();
    const holder = await aHolder(file);
    holder.kill('SIGKILL');
    await once(holder, 'exit');

    takeLock(file).release();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  test('falls with a holder that is dead and that its parent never asked about', async () => {
    const file = aLockFile();
    const holderCode = `import { takeLock } from ${JSON.stringify(lockModule)};
      takeLock(${JSON.stringify(file)}); process.kill(process.pid, 'SIGKILL');`;
    // Deaf while it sleeps: its child stays a zombie.
    const code = `require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(holderCode)}]);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20_000);`;
    const parent = spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
    const taken = () => existsSync(file) && takeLock(file);

    await expect.poll(taken, { timeout: 5_000 }).toBeTruthy();
    parent.kill('SIGKILL');
  });

  test('is not kept by another process that was given the same pid', () => {
    const file = aLockFile();
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: '1' }));

    takeLock(file).release();
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over when nobody can read it', () => {
    const file = aLockFile();
    writeFileSync(file, 'half a li');

    expect(() => takeLock(file)).not.toThrow();
  });

  test('goes to one of many that come at once after a crash', async () => {
    const file = aLockFile();
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '' }));
    const code = `import { takeLock } from ${JSON.stringify(lockModule)};
      try { takeLock(${JSON.stringify(file)}); console.log('taken'); setInterval(() => {}, 1000); } catch { console.log('refused'); }`;
    const others = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const [data] = (await once(child.stdout, 'data')) as [Buffer];
        return { child, word: data.toString().trim() };
      }),
    );
    for (const { child } of others) child.kill('SIGKILL');

    expect(others.map(({ word }) => word).filter((word) => word !== 'refused')).toEqual(['taken']);
  });
});
