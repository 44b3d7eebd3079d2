/** Walks the recipes of CONTRIBUTING in a copy of the tree: what they say is enough, and what is left out is told of. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Edit = {
  readonly file: string;
  /** Absent where the file is new. */
  readonly before?: string;
  readonly add: string;
};

const labelled = {
  en: 'How it is given',
  fr: 'Comment il est fourni',
  es: 'Cómo se presta',
  ar: 'كيفية تقديمه',
};

const fits = ['unknown', 'none', 'partial', 'full'];

const field: readonly Edit[] = [
  {
    file: 'shared/vocabulary/delivery-modes.ts',
    add: `import type { IdOf, NonEmpty, Term } from './label.ts';
const list = [
  { id: 'in_person', label: { en: 'In person', fr: 'Sur place', es: 'En persona', ar: 'حضورياً' } },
  { id: 'remote', label: { en: 'Remotely', fr: 'À distance', es: 'A distancia', ar: 'عن بُعد' } },
] as const satisfies NonEmpty<Term>;
export type DeliveryModeId = IdOf<typeof list>;
export const deliveryModes: NonEmpty<Term<DeliveryModeId>> = list;
`,
  },
  {
    file: 'shared/vocabulary/register.ts',
    before: '} as const satisfies',
    add: '  deliveryModes,\n',
  },
  {
    file: 'shared/domain/fields/component-fields.ts',
    before: '} as const satisfies DescribedFields',
    add: `  deliveryMode: {
    ...shown,
    holds: { type: 'code', vocabulary: 'deliveryModes' },
    asked: { in: 'more' },
    posted: 99,
    column: 'delivery_mode',
  },
`,
  },
  ...Object.entries(labelled).map(([language, label]) => ({
    file: `shared/messages/${language}.ts`,
    before: "  'field.target'",
    add: `  'field.deliveryMode': '${label}',\n  'column.delivery_mode': '${label}',\n`,
  })),
];

const part: readonly Edit[] = [
  {
    file: 'shared/domain/matching/parts/delivery.ts',
    add: `import type { Part } from './part.ts';
export const delivery = {
  label: { en: 'Delivery', fr: 'Mode', es: 'Modalidad', ar: 'طريقة التقديم' },
  named: 'deliveryModes',
  share: ({ asked, given }) =>
    asked.deliveryMode === null || given.deliveryMode === null
      ? 'unknown'
      : { got: asked.deliveryMode === given.deliveryMode ? 1 : 0, of: 1 },
  values: ({ asked, given }) => ({
    asked: asked.deliveryMode === null ? [] : [asked.deliveryMode],
    given: given.deliveryMode === null ? [] : [given.deliveryMode],
  }),
  judged: { with: 'setting', looksAt: { of: 'component', words: ['deliveryMode'] } },
} as const satisfies Part;
`,
  },
  {
    file: 'shared/domain/matching/parts/parts.ts',
    before: '} as const satisfies',
    add: '  delivery,\n',
  },
  {
    file: 'shared/domain/matching/policy.ts',
    before: 'scale: 5',
    add: 'delivery: 0, ',
  },
  ...Object.keys(labelled).map((language) => ({
    file: `shared/messages/${language}.ts`,
    before: "  'part.scale.unknown'",
    add: fits.map((fit) => `  'part.delivery.${fit}': 'Text.',\n`).join(''),
  })),
];

/** What an import needs, beside the line that uses it. */
const imports: Readonly<Record<string, string>> = {
  'shared/vocabulary/register.ts': "import { deliveryModes } from './delivery-modes.ts';\n",
  'shared/domain/matching/parts/parts.ts': "import { delivery } from './delivery.ts';\n",
};

const tops = ['dashboard', 'functions', 'infra', 'shared', 'package.json', 'tsconfig.json'];

let copy: string;

const lay = (edits: readonly Edit[]): void => {
  for (const { file, before, add } of edits) {
    const path = join(copy, file);
    const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const at = before === undefined ? 0 : source.indexOf(before);
    if (at < 0) throw new Error(`${file} has no ${before ?? ''}`);
    const changed = source.slice(0, at) + add + source.slice(at);
    const first = changed.indexOf('import ');
    const added = imports[file] ?? '';
    writeFileSync(
      path,
      added && before ? changed.slice(0, first) + added + changed.slice(first) : changed,
    );
  }
};

/** The pages and all that they reach: enough to see that everything compiles. */
const faultsOfCompiler = (): string => {
  try {
    execFileSync(join(copy, 'node_modules/.bin/tsc'), ['--noEmit', '-p', 'dashboard'], {
      cwd: copy,
    });
    return '';
  } catch (error) {
    return String((error as { readonly stdout: Buffer }).stdout);
  }
};

const filesOf = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];

test('the recipes name the files that are walked here, and few of them', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');

  console.log(
    `a field: ${filesOf(field).length} files; a score part: ${filesOf([...field, ...part]).length} files`,
  );
  expect(
    filesOf([...field, ...part]).filter(
      (file) => !text.includes(existsSync(file) ? `\`${file}\`` : basename(file)),
    ),
  ).toEqual([]);
  expect(filesOf(field).length).toBeLessThanOrEqual(8);
  expect(filesOf([...field, ...part]).length).toBeLessThanOrEqual(12);
});

describe.runIf(process.env['LONG'])('in a copy of the tree', () => {
  const fresh = (): void => {
    for (const top of tops) cpSync(top, join(copy, top), { recursive: true, force: true });
    for (const { file, before } of [...field, ...part])
      if (before === undefined) rmSync(join(copy, file), { force: true });
  };

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'recipes-'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('a field and a score part compile', () => {
    fresh();
    lay([...field, ...part]);
    expect(faultsOfCompiler()).toBe('');
  });

  // Without its description there is no field, and without its line no part: then there is nothing to tell of.
  const told = [...field, ...part].filter(
    ({ file }) => !file.endsWith('component-fields.ts') && !file.endsWith('parts/parts.ts'),
  );

  test.each(told)('$file is missed by the compiler', (left) => {
    fresh();
    lay([...field, ...part].filter((edit) => edit !== left));
    expect(faultsOfCompiler()).not.toBe('');
  });
});
