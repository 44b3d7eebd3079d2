import { describe, expect, test } from 'vitest';

import { readMadeUpWorld, writtenIn } from '#infra/made-up/made-up-files';
import { contactSchema } from '#shared/contract/records/contact';
import { contentSchemas } from '#shared/contract/records/content-schemas';
import { countries } from '#shared/vocabulary/countries';
import { languages } from '#shared/vocabulary/label';
import { regionalFrameworks } from '#shared/vocabulary/regional-frameworks';
import { stateGroups } from '#shared/vocabulary/state-groups';
import { isSyntheticCode } from '#shared/vocabulary/synthetic-country';

const world = readMadeUpWorld();
const { parties, records, matches } = world;

/** Every text that a made-up value holds, with where it stands; never a key of ours. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
};

const allTexts = [
  ...parties.flatMap(({ party }) => textsOf(party)),
  ...records.flatMap(({ content, steps }) => [...textsOf(content), ...textsOf(steps)]),
  ...matches.flatMap(({ summary, steps }) => [...textsOf(summary), ...textsOf(steps)]),
];

const componentsOf = ({ content }: (typeof records)[number]) =>
  (content['components'] ?? []) as readonly { readonly text: string }[];

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** With the particles that Arabic writes together with what follows. */
const asWord = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])[وفبلك]?${escaped(name)}(?![\p{L}\p{M}])`, 'u');

const everything = allTexts.join('\n');

const holding = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => everything.includes(name))
    .flatMap((name) =>
      allTexts.filter((text) => asWord(name).test(text)).map((text) => `${name}: ${text}`),
    );

describe('the made-up record', () => {
  test('is of some 30 States and regional bodies, 70 organisations, and 300 pledges and offers each', () => {
    const ofType = (...types: readonly (string | null)[]) =>
      parties.filter(({ party }) => types.includes(party.type)).length;

    expect(ofType('state', 'regional_org')).toBe(30);
    expect(parties.length - 30).toBeGreaterThanOrEqual(70);
    for (const kind of ['pledge', 'offer'])
      expect(records.filter((record) => record.kind === kind).length).toBeGreaterThanOrEqual(300);
  });

  test('is of made-up countries alone, and every party says that it is made up', () => {
    const marks = /synthetic|fictif|fictive|ficticio|ficticia|اصطناعي/iu;

    expect(parties.filter(({ party }) => !isSyntheticCode(party.country ?? ''))).toEqual([]);
    expect(parties.filter(({ party }) => !marks.test(party.name))).toEqual([]);
    const codes = allTexts.flatMap((text) => text.match(/(?<![A-Za-z])X[A-Z](?![A-Za-z])/g) ?? []);
    expect(codes.filter((code) => !isSyntheticCode(code))).toEqual([]);
  });

  test('names no real country in any of the four languages', () => {
    const names = countries
      .filter(({ synthetic }) => !synthetic)
      .flatMap(({ label }) => languages.map((language) => label[language]));

    expect(holding([...new Set(names)])).toEqual([]);
  });

  test('names no real organisation or group of States', () => {
    const frameworks = [...regionalFrameworks, ...stateGroups].flatMap(({ label }) =>
      languages.flatMap((language) => label[language].split(/[()]/).map((part) => part.trim())),
    );
    const bodies =
      'UNHCR|HCR|ACNUR|UNICEF|IOM|OIM|EUAA|United Nations|Nations Unies|Naciones Unidas|الأمم المتحدة|المفوضية|World Bank|Banque mondiale|Banco Mundial|البنك الدولي|European Union|Union européenne|Unión Europea|الاتحاد الأوروبي|African Union|Union africaine|Unión Africana|الاتحاد الأفريقي|Red Cross|Red Crescent|Croix-Rouge|Cruz Roja|الصليب الأحمر|الهلال الأحمر|Amnesty|Caritas'.split(
        '|',
      );
    const names = [...new Set([...frameworks, ...bodies])].filter((name) => name.length > 2);

    expect(holding(names)).toEqual([]);
  });

  test('says what the API takes: whole where it was submitted, with a title where it is a draft', () => {
    const faults = records.flatMap(({ key, kind, content }) => {
      const contact = contactSchema.optional();
      const read = contentSchemas[kind].extend({ contact }).safeParse(content);
      return read.success ? [] : [`${key}: ${read.error.message}`];
    });

    expect(faults).toEqual([]);
  });

  test('has short titles and several hundred texts that differ', () => {
    const long = records.filter(({ content }) => String(content['title']).length > 80);
    const texts = records.flatMap((record) => componentsOf(record).map(({ text }) => text));
    const openings = texts.map((text) => text.slice(0, 60));

    expect(long.map(({ key }) => key)).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(500);
    expect(new Set(openings).size).toBeGreaterThanOrEqual(380);
  });

  test.each(writtenIn)('writes %s where it says so, in its own script and words', (language) => {
    const own = records.filter(({ content }) => content['language'] === language);
    const words = {
      en: /\b(the|of|and|for|who|we)\b/i,
      fr: /\b(le|la|les|des|de|et|du|un|une|en)\b/i,
      es: /\b(el|la|los|las|de|y|del|una?|en)\b/i,
      ar: /[\u0621-\u064A]{2}/,
    }[language];
    const ofOtherScript = (text: string): number =>
      (text.match(language === 'ar' ? /[A-Za-z]/g : /[\u0600-\u06FF]/g) ?? []).length;
    const wrong = own.filter((record) =>
      componentsOf(record).some(
        // Names of countries are Latin letters everywhere, and a partner keeps the name in its own script.
        ({ text }) => !words.test(text) || ofOtherScript(text) > text.length / 10,
      ),
    );

    expect(own.length).toBeGreaterThan(100);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test.each(writtenIn)('tells progress in %s, in the language of the record', (language) => {
    const told = records
      .filter(({ content }) => content['language'] === language)
      .flatMap(({ key, steps }) =>
        steps.flatMap((step) =>
          step.step === 'edit' && Array.isArray(step.change['components'])
            ? (step.change['components'] as readonly { readonly progressText?: string }[]).flatMap(
                ({ progressText }) => (progressText === undefined ? [] : { key, progressText }),
              )
            : [],
        ),
      );
    const isArabic = ({ progressText }: { readonly progressText: string }) =>
      /[\u0621-\u064A]{2}/.test(progressText);

    expect(told.length).toBeGreaterThanOrEqual(12);
    expect(new Set(told.map(({ progressText }) => progressText)).size).toBe(told.length);
    expect(told.filter((each) => isArabic(each) !== (language === 'ar'))).toEqual([]);
  });

  test('leaves a third of the records with prose and hardly a code', () => {
    const bare = records.filter((record) =>
      componentsOf(record).every((component) => !('topics' in component)),
    );

    expect(bare.length / records.length).toBeGreaterThan(0.3);
    expect(bare.length / records.length).toBeLessThan(0.45);
  });

  test('gives every record a key of its own and a party that there is, and goes forward in time', () => {
    const known = new Set(parties.map(({ key }) => key));
    const days = [
      ...records.map(({ key, steps }) => ({ key, days: steps.map(({ on }) => on) })),
      ...matches.map(({ pledge, proposed, steps }) => ({
        key: pledge.record,
        days: [proposed, ...steps.map(({ on }) => on)],
      })),
    ];

    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
    expect(records.filter(({ of }) => !known.has(of))).toEqual([]);
    expect(days.filter((each) => each.days.join() !== each.days.toSorted().join())).toEqual([]);
  });
});
