/** A Chromium to test with: CHROME, then one of the system, then the package that brings its own. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { type Browser, chromium } from 'playwright-core';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a root user in a container needs, and nothing that calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The package unpacks into the temporary directory: this checkout's own, since what another user left there cannot be run. */
const unpackHere = async <Value>(unpack: () => Promise<Value>): Promise<Value> => {
  const shared = process.env['TMPDIR'];
  const own = path.join(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(own, { recursive: true });
  process.env['TMPDIR'] = own;
  try {
    return await unpack();
  } finally {
    if (shared === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = shared;
  }
};

/** The package's own libnss3 and fonts serve a machine that has none. */
const packagedChromium = async (): Promise<string> => {
  const {
    default: packaged,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  const bin = path.join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');
  const libraries = await inflate(path.join(bin, 'al2023.tar.br'));
  // The machine's own fonts, where it has some: the package's have no Arabic.
  const fonts = ['/etc/fonts'].find((directory) => existsSync(path.join(directory, 'fonts.conf')));
  if (fonts) process.env['FONTCONFIG_PATH'] ??= fonts;
  setupLambdaEnvironment(path.join(libraries, 'lib'));
  return packaged.executablePath();
};

const executable = async (): Promise<string> =>
  process.env['CHROME'] ??
  systemPaths.find((file) => existsSync(file)) ??
  unpackHere(packagedChromium);

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: flags });
