/** Whatever a run of the tests writes for a while lies in one folder of its own, which goes when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Before any worker begins: workers and the products that they start write where this environment says. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'acsg-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
