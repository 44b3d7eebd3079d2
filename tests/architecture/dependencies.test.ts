import { describe, expect, test } from 'vitest';

import {
  importedFiles,
  importedPackages,
  type SourceFile,
  sourceFiles,
} from '#tests/support/source-files';

/**
 * Who may import whom, a row for each room: a folder with all below it, but for a top folder, whose row is for the
 * files that lie in it directly. A folder that belongs to no row may import nothing and be imported by nobody.
 */
type Row = {
  readonly folders: readonly string[];
  readonly packages: readonly (string | RegExp)[];
};

const core = ['shared/vocabulary', 'shared/domain'] as const;
const shared = [
  ...core,
  'shared/contract',
  'shared/table',
  'shared/recompute',
  'shared/export',
  'shared/naming',
  'shared/public-record',
  'shared/sheets',
  'shared/transparency-log',
  'shared/zip',
] as const;

const table: Readonly<Record<string, Row>> = {
  // The core: codes, then what they mean, then what is said of it to the outside and kept of it inside.
  'shared/vocabulary': { folders: ['shared/data'], packages: [] },
  'shared/domain': { folders: ['shared/vocabulary'], packages: ['zod'] },
  'shared/reading': { folders: core, packages: [] },
  'shared/contract': { folders: core, packages: ['zod'] },
  'shared/table': { folders: core, packages: [] },
  'shared/recompute': { folders: [...core, 'shared/table'], packages: [] },
  'shared/naming': { folders: core, packages: [] },
  'shared/public-record': { folders: [...core, 'shared/naming'], packages: ['zod'] },
  'shared/export': { folders: [...core, 'shared/contract', 'shared/messages'], packages: [] },
  'shared/report': {
    folders: [...core, 'shared/contract', 'shared/export', 'shared/messages'],
    packages: [],
  },
  'shared/messages': { folders: core, packages: [] },
  'shared/sheets': {
    folders: [...core, 'shared/contract', 'shared/export', 'shared/messages', 'shared/naming'],
    packages: [],
  },
  'shared/transparency-log': { folders: [], packages: [] },
  'shared/zip': { folders: [], packages: [] },

  // The shell. The AWS SDK is in the stores and in the composition root; middy in the one stack.
  functions: {
    folders: ['functions/store', 'shared/domain', 'shared/table'],
    packages: ['node:crypto', 'zod'],
  },
  'functions/store': {
    folders: ['shared/reading', ...shared, 'functions'],
    // Stored data is parsed where it is read.
    packages: [/^@aws-sdk\//, '@smithy/core', 'node:crypto', 'node:timers', 'zod'],
  },
  'functions/http': {
    folders: [...core, 'shared/contract', 'shared/table', 'functions', 'functions/store'],
    packages: ['@middy/core', 'aws-lambda', 'node:crypto', 'node:zlib', 'zod'],
  },
  'functions/handlers': {
    folders: [
      ...shared,
      'shared/messages',
      'shared/reading',
      'shared/report',
      'functions',
      'functions/exporting',
      'functions/http',
      'functions/inbox',
      'functions/mail',
      'functions/store',
      'functions/upkeep',
    ],
    packages: ['csv-parse', 'docx', 'hucre', 'node:crypto', 'node:zlib', 'zod'],
  },
  // What people are told, and whether they may be told it still.
  'functions/inbox': {
    folders: [
      ...core,
      'shared/contract',
      'shared/table',
      'functions',
      'functions/http',
      'functions/store',
    ],
    packages: [],
  },
  // Reads as the handlers of files do, and writes what they would answer.
  'functions/exporting': {
    folders: [
      ...core,
      'shared/contract',
      'shared/export',
      'shared/table',
      'shared/zip',
      'functions',
      'functions/handlers',
      'functions/http',
      'functions/store',
    ],
    packages: ['node:zlib', 'zod'],
  },
  'functions/mail': {
    folders: [
      ...core,
      'shared/messages',
      'shared/table',
      'functions',
      'functions/http',
      'functions/inbox',
      'functions/store',
    ],
    packages: ['nodemailer'],
  },
  'functions/stream': {
    folders: [
      ...core,
      'shared/table',
      'shared/recompute',
      'functions',
      'functions/inbox',
      'functions/store',
    ],
    packages: ['aws-lambda'],
  },
  'functions/upkeep': {
    folders: [
      ...core,
      'shared/contract',
      'shared/table',
      'shared/recompute',
      'shared/transparency-log',
      'functions',
      'functions/store',
      'functions/stream',
    ],
    packages: ['zod'],
  },
  'functions/routes': {
    folders: [
      'functions',
      'functions/handlers',
      'functions/http',
      'functions/store',
      'shared/contract',
      'shared/domain',
    ],
    packages: [],
  },
  // Where a function and what draws its pages meet.
  'functions/entries': {
    folders: [
      'dashboard/src',
      'functions',
      'functions/exporting',
      'functions/handlers',
      'functions/http',
      'functions/mail',
      'functions/routes',
      'functions/store',
      'functions/stream',
      'functions/upkeep',
      'shared/contract',
      'shared/vocabulary',
    ],
    packages: [],
  },

  // The template knows the routes and the table by value and the functions by path alone.
  infra: {
    folders: ['infra/deployment', 'infra/stacks', 'shared/domain'],
    packages: ['aws-cdk-lib', 'cdk-nag', 'constructs', 'node:path', 'zod'],
  },
  'infra/stacks': {
    folders: ['infra', 'infra/constructs', 'shared/contract', 'shared/table', 'shared/vocabulary'],
    packages: ['aws-cdk-lib', 'constructs', 'node:path'],
  },
  'infra/constructs': {
    folders: ['infra', 'shared/contract', 'shared/table', 'shared/vocabulary'],
    packages: ['aws-cdk-lib', 'constructs', 'esbuild', 'node:fs', 'node:path'],
  },
  // The local runtime reads the template, so it imports neither functions nor the CDK. It asks the table which world it is,
  // and its sign-in page speaks the languages of the vocabularies.
  'infra/local': {
    folders: [
      'infra',
      'infra/commands',
      'infra/made-up',
      'shared/domain',
      'shared/table',
      'shared/vocabulary',
    ],
    packages: [
      /^@aws-sdk\/client-/,
      /^node:/,
      'esbuild',
      'jose',
      'oauth2-mock-server',
      'vite',
      'zod',
    ],
  },
  // The made-up record, lived through in memory by the API's own handlers before anything is served.
  'infra/made-up': {
    folders: [
      'functions',
      'functions/http',
      'functions/routes',
      'functions/mail',
      'functions/store',
      'functions/stream',
      'functions/upkeep',
      'infra/local',
      'shared/contract',
      'shared/domain',
      'shared/table',
    ],
    packages: ['@aws-sdk/client-dynamodb', 'node:fs', 'node:path', 'zod'],
  },
  // Clients of any running product: the importer maps rows as the API does, reports name codes.
  'infra/commands': {
    folders: [
      'infra',
      'infra/local',
      'shared/contract',
      'shared/domain',
      'shared/export',
      'shared/public-record',
      'shared/reading',
      'shared/report',
      'shared/transparency-log',
      'shared/vocabulary',
      'shared/zip',
    ],
    packages: [/^node:/, 'oauth4webapi', 'zod'],
  },
  // For operators: the SDK by their own rights, and of the product the routes alone.
  'infra/deployment': {
    folders: ['infra', 'shared/contract', 'shared/domain', 'shared/vocabulary'],
    packages: [/^@aws-sdk\//, /^node:/],
  },
  // Files of translators hold the messages of the screen as well.
  'infra/tools': {
    folders: [
      'dashboard/src',
      'shared/contract',
      'shared/export',
      'shared/messages',
      'shared/report',
      'shared/vocabulary',
    ],
    packages: [/^node:/, 'pofile', 'zod', 'zod-openapi'],
  },

  // The screen speaks to the API: no key of the table, no function, nothing of AWS.
  dashboard: {
    folders: ['dashboard/src', 'shared/contract'],
    packages: ['node:fs', 'node:path', 'vite'],
  },
  'dashboard/src': {
    folders: [...core, 'shared/contract', 'shared/export', 'shared/messages', 'shared/reading'],
    packages: ['preact', 'react', 'react-dom', 'downshift', 'recharts', 'oidc-client-ts', 'zod'],
  },
};

const folderOf = (name: string): string => name.split('/').slice(0, -1).slice(0, 2).join('/');

const directoryOf = (name: string): string => name.split('/').slice(0, -1).join('/');

const product = sourceFiles.filter(({ name }) => !name.startsWith('tests/'));

/** A folder with folders in it is no room itself: each of its files stands for itself. */
const withFolders = new Set(product.map(({ name }) => directoryOf(directoryOf(name))));
const roomOf = (name: string): string => {
  const directory = directoryOf(name);
  return withFolders.has(directory) ? name : directory;
};

/** What can be replaced by a library as a whole. */
const engines: readonly { readonly room: string; readonly doors: readonly string[] }[] = [
  { room: 'shared/domain/matching/threshold-algorithm/', doors: ['all-suggestions.ts'] },
  { room: 'shared/domain/allocation/min-cost-flow/', doors: ['best-flow.ts', 'flow-problem.ts'] },
];

const isAllowed = (allowed: Row['packages'], name: string): boolean =>
  allowed.some((each) => (typeof each === 'string' ? each === name : each.test(name)));

const wrongImports = (file: SourceFile): readonly string[] => {
  const own = folderOf(file.name);
  const row = table[own];
  if (!row) return [`${file.name} lies in a folder without a row`];
  const folders = importedFiles(file)
    .filter((target) => folderOf(target) !== own && !row.folders.includes(folderOf(target)))
    // The one value that the template's root reads from beside itself.
    .filter((target) => !(own === 'infra' && target === 'cdk.json'));
  const packages = importedPackages(file).filter((name) => !isAllowed(row.packages, name));
  return [...folders, ...packages].map((target) => `${file.name} imports ${target}`);
};

/** Everything that a file brings along, through all that it imports. */
const reachedFrom = (start: string): ReadonlySet<string> => {
  const byName = new Map(sourceFiles.map((file) => [file.name, file]));
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = byName.get(name);
    if (reached.has(name) || !file) continue;
    reached.add(name);
    open.push(...importedFiles(file));
  }
  return reached;
};

const edgesBy = (unit: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> => {
  const edges = new Map<string, Set<string>>();
  for (const file of product) {
    const from = unit(file.name);
    const targets = edges.get(from) ?? new Set();
    for (const target of importedFiles(file)) if (unit(target) !== from) targets.add(unit(target));
    edges.set(from, targets);
  }
  return edges;
};

/** A way back to where one started, if there is one. */
const cycleIn = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): readonly string[] => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (seen.has(at)) return [];
    seen.add(at);
    for (const next of edges.get(at) ?? []) {
      const found = walk(next, [...way, at]);
      if (found.length > 0) return found;
    }
    return [];
  };
  for (const start of edges.keys()) {
    const found = walk(start, []);
    if (found.length > 0) return found;
  }
  return [];
};

describe('dependencies', () => {
  test('go in the directions of the table and in no other', () => {
    expect(product.length).toBeGreaterThan(200);
    expect(product.flatMap(wrongImports)).toEqual([]);
  });

  test('lead to files that exist', () => {
    const names = new Set(sourceFiles.map(({ name }) => name));
    const missing = sourceFiles.flatMap((file) =>
      importedFiles(file)
        // What is generated is there once its own test has run.
        .filter((target) => /\.tsx?$/.test(target) && !target.includes('/generated/'))
        .filter((target) => !names.has(target))
        .map((target) => `${file.name} imports ${target}`),
    );

    expect(missing).toEqual([]);
  });

  test('have a row for every folder, and no row for a folder that is gone', () => {
    const folders = new Set(product.map(({ name }) => folderOf(name)));

    expect(Object.keys(table).filter((folder) => !folders.has(folder))).toEqual([]);
  });

  test('make no circle between folders, anywhere', () => {
    expect(cycleIn(edgesBy(roomOf))).toEqual([]);
  });

  test('of an engine go to its rules, and others come in by its one door', () => {
    const strangers = product.flatMap((file) =>
      importedFiles(file)
        .map((target) => ({ target, engine: engines.find(({ room }) => target.startsWith(room)) }))
        .filter(({ target, engine }) => {
          if (!engine || file.name.startsWith(engine.room)) return false;
          return !engine.doors.includes(target.slice(engine.room.length));
        })
        .map(({ target }) => `${file.name} imports ${target}`),
    );

    expect(engines.every(({ room }) => product.some(({ name }) => name.startsWith(room)))).toBe(
      true,
    );
    expect(strangers).toEqual([]);
  });

  test('of the dashboard reach no key of the table, no function and nothing of AWS, by no detour', () => {
    const reached = [...reachedFrom('dashboard/src/main.ts')];

    expect(reached.length).toBeGreaterThan(50);
    expect(
      reached.filter((name) =>
        /^(shared\/(table|recompute|public-record)|functions|infra)\//.test(name),
      ),
    ).toEqual([]);
  });

  test('of the core reach nothing of Node and nothing outside it', () => {
    const files = product.filter(({ name }) => name.startsWith('shared/'));

    expect(files.flatMap(importedPackages).filter((name) => name !== 'zod')).toEqual([]);
    expect(files.flatMap(importedFiles).filter((name) => !name.startsWith('shared/'))).toEqual([]);
  });
});

/** Packages that one place alone may know. */
// oxfmt-ignore
test.each<readonly [RegExp, RegExp]>([
  [/^@aws-sdk\//, /^(functions\/store\/(table\/dynamodb-[a-z]+|people\/account-service|log\/copy-service|files\/file-service|log\/key-service|people\/mail-service)\.ts|infra\/(local|made-up|deployment)\/)/],
  [/^@smithy\//, /^functions\/store\/(table\/storage-unavailable|people\/mail-service)\.ts$/],
  [/^@middy\//, /^functions\/http\/http-handler\.ts$/],
  [/^(aws-cdk-lib|constructs|cdk-nag)$/, /^infra\/(app\.ts|settings\.ts|stacks\/|constructs\/)/],
  [/^oidc-client-ts$/, /^dashboard\/src\/sign-in\//],
  [/^oauth4webapi$/, /^infra\/commands\/sign-in\//],
  [/^recharts$/, /-chart\.tsx$/],
  [/^downshift$/, /^dashboard\/src\/countries\/country-combobox\.tsx$/],
  [/^nodemailer$/, /^functions\/mail\/compose-mail\.ts$/],
  [/^docx$/, /^functions\/handlers\/reports\/docx-file\.ts$/],
])('%s is known to %s alone', (name, home) => {
  const others = product.filter((file) => importedPackages(file).some((each) => name.test(each)) && !home.test(file.name));

  expect(others.map((file) => file.name)).toEqual([]);
});

test('the roof of the dashboard, which knows every page, is imported where a program starts alone: in browsers, where pages are drawn before, and in the build', () => {
  const importers = product.filter((file) =>
    importedFiles(file).some((name) => name.startsWith('dashboard/src/app/')),
  );

  expect(importers.map(({ name }) => name).filter((name) => !name.includes('/app/'))).toEqual([
    'functions/entries/pages.ts',
    'dashboard/empty-pages.ts',
    'dashboard/src/main.ts',
  ]);
});

test('entries are imported by nobody: each is where a function starts', () => {
  const importers = product.filter((file) =>
    importedFiles(file).some((name) => name.startsWith('functions/entries/')),
  );

  expect(importers.map(({ name }) => name)).toEqual([]);
});

test('the tables by which prose is read come to the browser for a rehearsal alone', () => {
  const readers = product.filter(
    ({ name, ...file }) =>
      name.startsWith('dashboard/src/') &&
      importedFiles({ name, ...file }).some((each) => each.startsWith('shared/reading/')),
  );

  expect(readers.map(({ name }) => name)).toEqual(['dashboard/src/rehearsal/rehearse.ts']);
});
