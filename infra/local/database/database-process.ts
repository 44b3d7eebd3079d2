/**
 * The embedded database as a child process. It is safe against kill -9 at any moment, so ending it needs no care;
 * what needs care is that it never outlives this process, nor falls before it at Ctrl-C.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const READY_LIMIT_MS = 10_000;

/**
 * The shell waits for the database, and a reader beside it for the end of standard input, which comes when this
 * process ends in whatever way. The reader outlives a killed shell.
 */
const untilStandardInputEnds = `
  exec 3<&0
  "$0" "$@" </dev/null & child=$!
  (read -r _ <&3; kill -9 $child 2>/dev/null) & reader=$!
  wait $child; status=$?
  kill $reader 2>/dev/null
  exit $status`;

export type DatabaseProcess = {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly binary: string;
  readonly file: string;
  readonly log: (text: string) => void;
  /** The database ended though nobody stopped it; it is started again. */
  readonly onCrash: () => void;
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port on 127.0.0.1');
  return address.port;
};

const answers = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

const spawnDatabase = ({ binary, file, log }: Settings, port: number): ChildProcess => {
  const serve = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  // Detached: a session of its own, which the terminal's Ctrl-C does not reach; `stop` ends it, last of all.
  const child = spawn('/bin/sh', ['-c', untilStandardInputEnds, binary, ...serve], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (data: Buffer) => log(data.toString()));
  child.stderr?.on('data', (data: Buffer) => log(data.toString()));
  // Closing the pipe of a dead child is no error.
  child.stdin?.on('error', () => undefined);
  child.once('exit', () => child.stdin?.destroy());
  return child;
};

const untilReady = async (child: ChildProcess, port: number): Promise<boolean> => {
  const limit = Date.now() + READY_LIMIT_MS;
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(port)) return true;
    if (Date.now() > limit)
      throw new Error(`The embedded database did not answer on port ${port}.`);
    await delay(3);
  }
  return false;
};

export const startDatabase = async (settings: Settings): Promise<DatabaseProcess> => {
  let stopped = false;
  let port = 0;
  let child: ChildProcess | undefined;

  const start = async (tries: number): Promise<void> => {
    child = spawnDatabase(settings, port);
    const mine = child;
    if (await untilReady(mine, port)) {
      mine.once('exit', () => void restart());
    } else if (tries > 1) {
      await delay(50);
      await start(tries - 1);
    } else throw new Error('The embedded database does not start; its log says why.');
  };
  const restart = async (): Promise<void> => {
    if (stopped) return;
    settings.onCrash();
    // The same port, since functions were told of it.
    await start(20);
  };

  port = await freePort();
  await start(3);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      stopped = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin?.destroy();
      await ended;
    },
  };
};
