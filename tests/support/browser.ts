/** A Chromium to test with: CHROME, then one of the system, then the package that brings its own. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a root user in a container needs, nothing that calls home, and no process of its own for each site. */
const flags = [
  '--no-sandbox',
  '--disable-site-isolation-trials',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const modules = path.join(import.meta.dirname, '../../node_modules');
const packages = path.join(modules, '@sparticuz/chromium/bin');
const unpacked = path.join(modules, '.cache/chromium');

/** The package unpacks into the temporary directory of its process, and looks for its fonts there. */
const withTemporaryDirectory = async <Value>(
  directory: string,
  act: () => Promise<Value>,
): Promise<Value> => {
  const shared = process.env['TMPDIR'];
  process.env['TMPDIR'] = directory;
  try {
    return await act();
  } finally {
    if (shared === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = shared;
  }
};

const unpack = async (): Promise<string> => {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  await inflate(path.join(packages, 'al2023.tar.br'));
  return packaged.executablePath();
};

/** Whole or not at all: what a run that was cut off left half unpacked would break every run after it. */
const unpackOnce = async (): Promise<void> => {
  if (existsSync(unpacked)) return;
  const draft = `${unpacked}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await withTemporaryDirectory(draft, unpack);
  try {
    renameSync(draft, unpacked);
  } catch (error) {
    // Another test file was first.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
};

/** This checkout's own, since what another user left in a shared directory cannot be run; with its own libnss3 and fonts. */
const packagedChromium = async (): Promise<string> => {
  await unpackOnce();
  // The machine's own fonts, where it has some: the package's have no Arabic.
  const fonts = ['/etc/fonts'].find((directory) => existsSync(path.join(directory, 'fonts.conf')));
  if (fonts) process.env['FONTCONFIG_PATH'] ??= fonts;
  return withTemporaryDirectory(unpacked, async () => {
    const { setupLambdaEnvironment } = await import('@sparticuz/chromium');
    setupLambdaEnvironment(path.join(unpacked, 'al2023', 'lib'));
    return unpack();
  });
};

const executable = async (): Promise<string> =>
  process.env['CHROME'] ?? systemPaths.find((file) => existsSync(file)) ?? packagedChromium();

/** For other processes, which connect to it by its address. */
export const serveBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: await executable(), args: flags });

export const connectToBrowser = (address: string): Promise<Browser> => chromium.connect(address);
