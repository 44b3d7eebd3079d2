/** Judges that are no part of this project: asked in the long tests where the machine has them, and named with what is missing where it has not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const isLong = process.env['LONG'] === '1';

/** Whether a judge is asked here. `missing` says what the machine lacks; it is looked for in the long tests alone. */
export const isAsked = (judge: string, missing: () => string | undefined): boolean => {
  if (!isLong) return false;
  const lacks = missing();
  if (lacks !== undefined)
    console.info(`${judge} was not asked: ${lacks}. tests/README.md says how it is got.`);
  return lacks === undefined;
};

/** A program by its name, or where it usually lies. */
export const programAt = (...places: readonly string[]): string | undefined =>
  places.find((place) =>
    place.includes('/') ? existsSync(place) : spawnSync(place, ['--version']).error === undefined,
  );

/** Where what a judge needs is put: no dependency of the project, and out of its history. */
export const judgesFolder = resolve(process.env['JUDGES'] ?? '.judges');
