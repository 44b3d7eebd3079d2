/**
 * The sandboxes of one function: each takes one event at a time. Another starts only where somebody has waited a while for
 * those that are there, since it takes a core for longer than most answers do.
 */
import type { Sandbox } from './sandbox.ts';

const PATIENCE_MS = 150;

export type Sandboxes = {
  readonly acquire: () => Promise<Sandbox>;
  readonly release: (sandbox: Sandbox) => void;
  /** Whether one was ever started. */
  readonly hasBegun: () => boolean;
  /** What runs ends with its answer; who comes next meets the bundle as it is now. */
  readonly reload: () => Promise<void>;
  readonly end: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (sandbox: Sandbox) => void;
  readonly reject: (fault: unknown) => void;
};

const stopped = (): Error => new Error('the product is stopping');

/** Without those that died meanwhile. */
const takeIdle = (idle: Sandbox[], alive: Map<Sandbox, number>): Sandbox | undefined => {
  for (let free = idle.pop(); free; free = idle.pop()) {
    if (!free.isDead()) return free;
    alive.delete(free);
  }
  return undefined;
};

/** @param most how many there may be at once. */
export const openSandboxes = (
  start: (number: number) => Promise<Sandbox>,
  most: number,
): Sandboxes => {
  const idle: Sandbox[] = [];
  const waiting: Waiting[] = [];
  /** With the bundle that each has loaded: they are counted. */
  const alive = new Map<Sandbox, number>();
  let bundle = 1;
  let starting = 0;
  let begun = 0;
  let isStopping = false;
  let looking: NodeJS.Timeout | undefined;

  const startOne = async (): Promise<Sandbox> => {
    starting += 1;
    begun += 1;
    const loads = bundle;
    try {
      const sandbox = await start(begun);
      alive.set(sandbox, loads);
      if (isStopping) await sandbox.end();
      return sandbox;
    } finally {
      starting -= 1;
    }
  };
  /** One after the other: two that start at once take twice as long. */
  const startForWaiting = (): void => {
    if (waiting.length === 0 || starting > 0 || alive.size >= most) return;
    void startOne().then(release, (fault: unknown) => {
      waiting.shift()?.reject(fault);
      startForWaiting();
    });
  };
  const lookLater = (): void => {
    looking ??= setTimeout(() => {
      looking = undefined;
      startForWaiting();
      if (waiting.length > 0) lookLater();
    }, PATIENCE_MS);
  };
  const release = (sandbox: Sandbox): void => {
    if (alive.get(sandbox) !== bundle) void sandbox.end();
    if (sandbox.isDead()) {
      alive.delete(sandbox);
      startForWaiting();
      return;
    }
    const next = waiting.shift();
    if (next) next.resolve(sandbox);
    else idle.push(sandbox);
  };

  return {
    acquire: async () => {
      if (isStopping) throw stopped();
      const free = takeIdle(idle, alive);
      if (free) return free;
      const handed = new Promise<Sandbox>((resolve, reject) => waiting.push({ resolve, reject }));
      if (alive.size === 0) startForWaiting();
      lookLater();
      return handed;
    },
    release,
    hasBegun: () => begun > 0,
    reload: async () => {
      bundle += 1;
      const old = idle.splice(0);
      await Promise.all(old.map((sandbox) => sandbox.end()));
      old.forEach(release);
    },
    end: async () => {
      isStopping = true;
      clearTimeout(looking);
      for (const { reject } of waiting.splice(0)) reject(stopped());
      await Promise.all([...alive.keys()].map((sandbox) => sandbox.end()));
    },
  };
};
