/**
 * How long files and functions are. Whoever opens one should see at once what it does, so nine of ten files of logic hold
 * at most so many lines, and nine of ten functions; none holds more than the longest that is allowed.
 *
 * Lines of a file are all of its lines. Lines of a function are its own, from the line on which it begins to the line on
 * which it ends, as the parser of Vite tells them, without what lies within a function inside it: a function that makes
 * others and hands them out is as long as what it says itself. Of functions those count that take more than one line,
 * so that many short ones do not hide the long ones. No function is longer than the longest with all that lies inside it.
 */
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

import { importedFiles, type SourceFile, sourceFiles } from '#tests/support/source-files';

/** What is read as a list and not as a course of thought: it grows by a line for each thing that there is. */
const data: readonly (readonly [folder: RegExp, what: string])[] = [
  [/^shared\/vocabulary\//, 'codes with their labels in four languages'],
  [/^shared\/messages\//, 'the words of fields and reasons, a catalogue for each language'],
  [/^shared\/\w+\/words\//, 'the words of files and reports, a catalogue for each language'],
  [/^dashboard\/src\/i18n\/messages\//, 'the words of the screen, a catalogue for each language'],
  [/^dashboard\/src\/rehearsal\/made-up-records\.ts$/, 'records to try things with'],
];

const limits = {
  file: { ninthTenth: 120, longest: 250 },
  function: { ninthTenth: 25, longest: 80 },
  /** Files of logic that lie beside each other: more of them are a drawer, and no room with one purpose. */
  room: 48,
  /** Of a file that one other alone imports, tests among them: what a test asks by itself may stand by itself. */
  shortest: 15,
} as const;

const isData = (name: string): boolean => data.some(([folder]) => folder.test(name));

const product = sourceFiles.filter(
  ({ name }) => !name.startsWith('tests/') && !name.endsWith('.d.ts'),
);
const logic = product.filter(({ name }) => !isData(name));

type Length = { readonly of: string; readonly lines: number };
type FunctionLength = Length & {
  /** With the functions inside it. */
  readonly whole: number;
};

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

const files: readonly Length[] = logic.map((file) => ({ of: file.name, lines: linesOf(file) }));

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Span = { readonly first: number; readonly last: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const functionTypes = /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/;

const functionsIn = (name: string, text: string): readonly FunctionLength[] => {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const found: FunctionLength[] = [];
  /** Answers the outermost functions within. */
  const walk = (value: unknown): readonly Span[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (!isNode(value)) return [];
    const inside = Object.values(value).flatMap(walk);
    if (!functionTypes.test(value.type)) return inside;
    const [first, last] = [lineOf(value.start), lineOf(value.end)];
    const hidden = new Set(
      inside.flatMap((span) =>
        Array.from(
          { length: Math.max(0, span.last - span.first - 1) },
          (_, at) => span.first + at + 1,
        ),
      ),
    );
    const whole = last - first + 1;
    if (last > first) found.push({ of: `${name}:${first}`, lines: whole - hidden.size, whole });
    return [{ first, last }];
  };
  walk(parseSync(name, text, { astType: 'ts' }).program);
  return found;
};

const functions = logic.flatMap(({ name, text }) => functionsIn(name, text));

/** So many of a hundred are no longer. */
const percentile = (lengths: readonly Length[], percent: number): number =>
  lengths.map(({ lines }) => lines).toSorted((left, right) => left - right)[
    Math.floor((lengths.length * percent) / 100)
  ] ?? 0;

const longerThan = (lengths: readonly Length[], most: number): readonly string[] =>
  lengths.filter(({ lines }) => lines > most).map(({ of, lines }) => `${of}: ${lines} lines`);

describe.each([
  ['files', files, limits.file],
  ['functions', functions, limits.function],
] as const)('%s', (what, lengths, { ninthTenth, longest }) => {
  test(`are mostly short: nine of ten of at most ${ninthTenth} lines`, () => {
    const [half, most] = [percentile(lengths, 50), percentile(lengths, 90)];
    console.log(
      `${lengths.length} ${what} of logic: half of at most ${half} lines, nine of ten of at most ${most}`,
    );

    expect(lengths.length).toBeGreaterThan(1_000);
    expect(most).toBeLessThanOrEqual(ninthTenth);
  });

  test(`are never longer than ${longest} lines`, () => {
    expect(longerThan(lengths, longest)).toEqual([]);
  });
});

test(`functions with all that lies inside them are never longer than ${limits.function.longest} lines`, () => {
  const whole = functions.map(({ of, whole: lines }) => ({ of, lines }));

  expect(longerThan(whole, limits.function.longest)).toEqual([]);
});

test(`no folder holds more than ${limits.room} files of logic beside each other`, () => {
  const rooms = Map.groupBy(logic, ({ name }) => path.dirname(name));

  expect(rooms.size).toBeGreaterThan(100);
  expect(
    [...rooms]
      .filter(([, within]) => within.length > limits.room)
      .map(([room, within]) => `${room}: ${within.length} files`),
  ).toEqual([]);
});

test('what is left out as data is there', () => {
  const unused = data.filter(([folder]) => !product.some(({ name }) => folder.test(name)));

  expect(unused.map(([, what]) => what)).toEqual([]);
});

/** What comes when it is first asked for lies in a file of its own, however short. */
const loadedLate = new Set(
  product.flatMap(({ text }) =>
    [...text.matchAll(/\bimport\(\s*'(?:[^']*\/)?([^'/]+)'\s*,?\s*\)/g)].map(([, file = '']) =>
      file.replace(/\.tsx?$/, ''),
    ),
  ),
);
const fileName = (name: string): string => path.basename(name).replace(/\.tsx?$/, '');

test(`no file of fewer than ${limits.shortest} lines is there for one other alone`, () => {
  const importers = new Map<string, number>();
  for (const file of sourceFiles)
    for (const target of new Set(importedFiles(file)))
      importers.set(target, (importers.get(target) ?? 0) + 1);

  expect(
    files
      .filter(
        ({ of, lines }) =>
          lines < limits.shortest && importers.get(of) === 1 && !loadedLate.has(fileName(of)),
      )
      .map(({ of }) => of),
  ).toEqual([]);
});
