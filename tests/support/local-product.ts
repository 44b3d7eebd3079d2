/** The whole product as a child process, as `npm start` runs it, on a free port and data of its own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { World } from '#shared/domain/world';
import type { PersonaName } from '#infra/local/sign-in/personas';
import type { Ready } from '#infra/local/start-block';

const root = path.resolve(import.meta.dirname, '..', '..');

export type LocalProductOptions = {
  /** The same again continues with its data; default: a new, empty one. */
  readonly data?: string;
  /** The real public record is imported, so the register is the real one; without it, made up and empty. */
  readonly publicRecord?: boolean;
  /** The made-up record, which takes most of a minute to make. */
  readonly madeUpRecord?: true;
  /** Default: made up, so that what the synthetic parties release is public; real with the public record. */
  readonly world?: World;
  /** Instead of this product's own template. */
  readonly template?: string;
  /** Another tree than this one, as a copy in which files are changed. */
  readonly tree?: string;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** Where a product runs: plain data, which may be handed to another process. */
export type ProductPlace = Ready & {
  /** The data directory, whole. */
  readonly directory: string;
};

export type RunningProduct = ProductPlace & {
  readonly token: (persona: PersonaName) => Promise<string>;
};

export type LocalProduct = RunningProduct & {
  /** What it printed beside the JSON line. */
  readonly notices: () => string;
  /** As Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** Ends every process of the run at once, as a power cut would. */
  readonly kill9: () => Promise<void>;
};

export const aDataDirectory = (): string => mkdtempSync(path.join(tmpdir(), 'acsg-data-'));

const parentOf = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

/** The process and all below it, children first. */
export const processTree = (pid: number): readonly number[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = all.filter((candidate) => parentOf(candidate) === pid);
  return [...children.flatMap(processTree), pid];
};

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
};

const worldOf = ({ world, publicRecord }: LocalProductOptions): World =>
  world ?? (publicRecord === true ? 'real' : 'made_up');

const argumentsOf = (options: LocalProductOptions, data: string): readonly string[] => [
  path.join(options.tree ?? root, 'infra/local/start.ts'),
  '--json',
  '--stop-with-input',
  '--port',
  '0',
  '--data',
  data,
  ...(worldOf(options) === 'made_up' ? ['--demo'] : []),
  ...(options.publicRecord === true || options.madeUpRecord === true ? [] : ['--no-public-record']),
  ...(options.template === undefined ? [] : ['--template', options.template]),
  ...(options.arguments ?? []),
];

const readyLine = async (child: ChildProcess, notices: () => string): Promise<Ready> => {
  if (!child.stdout) throw new Error('The product has no standard output');
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The product ended with ${String(code)} before it was ready:\n${notices()}`);
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return JSON.parse(line) as Ready;
};

const fetchToken = async (endpoint: string, persona: PersonaName): Promise<string> => {
  const headers = { accept: 'text/plain' };
  const response = await fetch(endpoint, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ persona }),
  });
  if (!response.ok) throw new Error(`No token for ${persona}: ${await response.text()}`);
  return response.text();
};

/** A product that another process started. */
export const productAt = (place: ProductPlace): RunningProduct => ({
  ...place,
  token: (persona) => fetchToken(place.tokenEndpoint, persona),
});

export const startLocalProduct = async (
  options: LocalProductOptions = {},
): Promise<LocalProduct> => {
  const directory = options.data ?? aDataDirectory();
  // Standard input stays open as long as this process lives: should it be killed, the product ends as well.
  const child = spawn(process.execPath, argumentsOf(options, directory), {
    cwd: options.tree ?? root,
    env: { ...process.env, NODE_ENV: 'test', ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let notices = '';
  child.stderr.on('data', (data: Buffer) => (notices += data));
  const exited = once(child, 'exit');
  const ready = await readyLine(child, () => notices);
  return {
    ...productAt({ ...ready, directory }),
    notices: () => notices,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
    kill9: async () => {
      for (const pid of processTree(ready.pid)) killNow(pid);
      await exited;
    },
  };
};
