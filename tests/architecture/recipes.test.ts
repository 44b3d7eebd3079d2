/** Walks the recipes of CONTRIBUTING in a copy of the tree: what they say is enough, and what is left out is told of. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type CopiedTree, copyTree, type Edit, filesOf } from '#tests/support/walked-recipes';

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
    imports: "import { deliveryModes } from './delivery-modes.ts';\n",
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
    imports: "import { delivery } from './delivery.ts';\n",
  },
  // Of no weight in the policies that there are.
  ...['scale: 5,', 'scale: 15,'].map((before) => ({
    file: 'shared/domain/matching/policy.ts',
    before,
    add: 'delivery: 0, ',
  })),
  ...Object.keys(labelled).map((language) => ({
    file: `shared/messages/${language}.ts`,
    before: "  'part.scale.unknown'",
    add: fits.map((fit) => `  'part.delivery.${fit}': 'Text.',\n`).join(''),
  })),
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
  let tree: CopiedTree;
  beforeAll(() => {
    tree = copyTree();
  });
  afterAll(() => tree.remove());

  test('a field and a score part compile', () => {
    tree.lay([...field, ...part]);
    expect(tree.faultsOfCompiler()).toBe('');
  });

  // Without its description there is no field, and without its line no part: then there is nothing to tell of.
  const told = [...field, ...part].filter(
    ({ file }) => !file.endsWith('component-fields.ts') && !file.endsWith('parts/parts.ts'),
  );

  test.each(told)('$file is missed by the compiler', (left) => {
    tree.lay([...field, ...part].filter((edit) => edit !== left));
    expect(tree.faultsOfCompiler()).not.toBe('');
  });
});
