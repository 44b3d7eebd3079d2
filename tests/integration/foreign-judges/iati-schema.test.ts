/** Activities judged by libxml2 against the schema of IATI 2.03. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { type FileRow, partyNamesCell, wordsCell } from '#shared/export/cells';
import { iatiActivities } from '#shared/export/iati';
import { areaIds } from '#shared/vocabulary/areas';
import { countryIds } from '#shared/vocabulary/countries';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { readFile } from '#tests/support/exported';
import { isAsked, judgesFolder } from '#tests/support/foreign-judges/present';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, aWorld, type World } from '#tests/support/world';

const schema = join(judgesFolder, 'iati-2.03/iati-activities-schema.xsd');

type Xml = { readonly dispose: () => void };
type Library = {
  readonly XmlDocument: {
    readonly fromString: (text: string) => Xml;
    readonly fromBuffer: (bytes: Uint8Array, options: { readonly url: string }) => Xml;
  };
  readonly XsdValidator: {
    readonly fromDoc: (schema: Xml) => { readonly validate: (document: Xml) => void };
  };
};

const libraryAt = (name: string): string | undefined => {
  try {
    return createRequire(join(judgesFolder, 'from')).resolve(name);
  } catch {
    return undefined;
  }
};

const missing = (): string | undefined => {
  if (!existsSync(schema)) return `there is no ${schema}`;
  return libraryAt('libxml2-wasm') === undefined ? 'there is no libxml2-wasm' : undefined;
};

const loaded = async <Loaded>(name: string): Promise<Loaded> =>
  (await import(pathToFileURL(libraryAt(name) ?? name).href)) as Loaded;

/** What is wrong with a document; nothing where it is as the standard has it. */
const faultsFinder = async (): Promise<(text: string) => readonly string[]> => {
  const { XmlDocument, XsdValidator } = await loaded<Library>('libxml2-wasm');
  const files = await loaded<{ readonly xmlRegisterFsInputProviders: () => void }>(
    'libxml2-wasm/lib/nodejs.mjs',
  );
  files.xmlRegisterFsInputProviders();
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromBuffer(readFileSync(schema), { url: schema }),
  );
  return (text) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    } finally {
      document.dispose();
    }
  };
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `x${text}`),
  fc.constantFrom(
    ']]><iati-activity/>',
    '</narrative><x a="1">&amp;&#0;',
    '\u202E=1+1',
    '<!-- -- -->',
    '&lol;',
  ),
);

const words = (ids: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most }).map((each) => each.join('; '));

const day = fc.constantFrom('2023', '2024-02', '2025-06-30');

/** As a row of the file of matches is, of those that IATI tells. */
const arbitraryRow: fc.Arbitrary<FileRow> = fc
  .record({
    match_id: fc.stringMatching(/^[0-9a-z]{16}$/u),
    title: hostile,
    summary: fc.option(hostile),
    state: fc.constantFrom('agreed', 'planning', 'in_progress', 'fulfilled', 'suspended'),
    parties: fc.array(fc.tuple(hostile, fc.constantFrom(...stakeholderTypeIds, 'not_stated')), {
      minLength: 1,
      maxLength: 3,
    }),
    countries: words(countryIds, 4),
    areas: words(areaIds, 4),
    support_types: words(supportTypeIds, 3),
    start: day,
    end: fc.option(day),
  })
  .map(({ parties, ...row }) => {
    const names = partyNamesCell(parties.map(([name]) => ({ name })));
    const types = wordsCell(parties.map(([, type]) => type));
    return {
      ...row,
      supporters: names,
      supporter_types: types,
      recipients: names,
      recipient_types: types,
      source_url: 'https://example.org/a?b=1&c=2',
    };
  });

describe.runIf(isAsked('The schema of IATI', missing))('activities of matches', () => {
  let faultsIn: (text: string) => readonly string[];
  beforeAll(async () => {
    faultsIn = await faultsFinder();
  });

  const activitiesOf = async (world: World): Promise<string> =>
    (await readFile(world, 'iati.xml')).text;

  test('of the real record are as the standard has them', async () => {
    const world = await aRealWorld();
    await importRows(world, realRows);
    await world.settle();
    const text = await activitiesOf(world);

    expect(faultsIn(text)).toEqual([]);
    expect(text).toContain('<iati-activity>');
  });

  test('of a thousand random matches with hostile words are as the standard has them', () => {
    let told = 0;
    const property = fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 4 }), (rows) => {
      const text = iatiActivities(rows, { goesOn: false, hasMore: false });
      told += text.split('<iati-activity>').length - 1;
      expect(faultsIn(text)).toEqual([]);
    });
    fc.assert(property, { numRuns: 1_000 });
    console.info(`The schema of IATI took ${told} activities of random matches`);
    expect(told).toBeGreaterThan(1_000);
  });

  test('that lack what the standard asks for are refused', () => {
    const [row] = fc.sample(arbitraryRow, { numRuns: 1, seed: 1 });
    const text = iatiActivities(row ? [row] : [], { goesOn: false, hasMore: false });

    expect(faultsIn(text)).toEqual([]);
    for (const lacking of [
      text.replace(/<activity-status[^>]*>/u, ''),
      text.replace(/iso-date="[^"]*"/u, 'iso-date="some day"'),
      text.replaceAll('iati-identifier', 'identifier'),
    ])
      expect(faultsIn(lacking)).not.toEqual([]);
  });

  /** The standard has no document without an activity, so there is none to write: a comment says what is not told. */
  test('of a register without matches have the one fault that there is none', async () => {
    expect(faultsIn(await activitiesOf(await aWorld())).join()).toMatch(
      /^Error: Element 'iati-activities': Missing child element\(s\)[^']*$/u,
    );
  });
});
