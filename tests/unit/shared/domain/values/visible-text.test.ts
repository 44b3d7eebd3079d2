import { describe, expect, test } from 'vitest';
import type * as z from 'zod';

import { fieldErrorsOf } from '#shared/contract/field-errors';
import { contactSchema } from '#shared/contract/records/contact';
import { operations } from '#shared/contract/operations';
import { contentSchemas } from '#shared/contract/records/content-schemas';
import type { Operation } from '#shared/contract/operation';
import { textOf } from '#shared/domain/values/text';
import { publicRecordRowSchema } from '#shared/public-record/public-record-row';

const text = textOf(4000);
const codesOf = (value: string): readonly string[] => {
  const read = text.safeParse(value, { reportInput: true });
  return read.success ? [] : fieldErrorsOf(read.error).map(({ code }) => code);
};
const adviceFor = (value: string): string => {
  const read = text.safeParse(value, { reportInput: true });
  return read.success
    ? ''
    : fieldErrorsOf(read.error)
        .map(({ detail }) => detail)
        .join(' ');
};

const unseen = {
  'a zero-width space': '\u200B',
  'a zero-width joiner': '\u200D',
  'a zero-width non-joiner': '\u200C',
  'a word joiner': '\u2060',
  'a soft hyphen': '\u00AD',
  'a Hangul filler': '\u3164',
  'a Hangul choseong filler': '\u115F',
  'a half-width Hangul filler': '\uFFA0',
  'a blank of Braille': '\u2800',
  'a grapheme joiner': '\u034F',
  'a variation selector': '\uFE0F',
  'a later variation selector': '\u{E0100}',
  'an Arabic letter mark': '\u061C',
  'a left-to-right mark': '\u200E',
  'a byte order mark': '\uFEFF',
  'an object’s stand-in': '\uFFFC',
  'an invisible plus': '\u2064',
  'a Mongolian vowel separator': '\u180E',
  'a Khmer inherent vowel': '\u17B4',
  'a musical null head': '\u{1D159}',
  'a blank hieroglyph': '\u{13441}',
  'a private character': '\uE000',
  'a mark on nothing': '\u0301',
  'a circle around nothing': '\u20DD',
  'an ideographic blank': '\u3000',
  'a no-break space': '\u00A0',
  'a full stop': '.',
  'a dash': '—',
} as const;

const written: Readonly<Record<string, string>> = {
  Arabic: 'وزارة الداخلية — مديرية شؤون اللاجئين',
  'Arabic with every vowel': 'الْمُفَوَّضِيَّةُ السَّامِيَةُ لِشُؤُونِ اللَّاجِئِينَ',
  'Persian with non-joiners': 'پناه‌جویان و کمیته‌های بین‌المللی می‌خواهند',
  'Hebrew with vowels and accents': 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם וְאֵ֥ת הָאָֽרֶץ׃',
  Khmer: 'ក្រសួងមហាផ្ទៃ នៃព្រះរាជាណាចក្រកម្ពុជា ស្ត្រី',
  Thai: 'สำนักงานตรวจคนเข้าเมือง ที่นี่ น้ำ',
  Tibetan: 'བསྒྲུབས་པའི་ཧཱུྃ། ཧྐྵྨླྺྼྻྃ',
  Burmese: 'ဒုက္ခသည်များဆိုင်ရာ ဌာန',
  Hindi: 'शरणार्थी आयोग क्षेत्रीय कार्यालय',
  Tamil: 'அகதிகள் கொள்கை',
  Korean: '난민 심사',
  'Korean of old': 'ᄒᆞᆫ글 ᅟᅡ',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ ᠤ᠋ᠨ',
  'Vietnamese, decomposed': 'Tiếng Việt ở đây'.normalize('NFD'),
  'a family and couples': 'Family 👩‍👩‍👧‍👦 🧑🏽‍❤️‍💋‍🧑🏿 unit',
  'emoji alone': '👩‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈1️⃣',
  'flags of regions alone': '🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'one digit': '7',
  'a currency': '€',
  'one letter': 'あ',
};

const floods: Readonly<Record<string, string>> = {
  'enclosing marks': `a${'\u0489'.repeat(200)}`,
  circles: `a${'\u20DD'.repeat(200)}`,
  'spacing marks': `क${'\u0903'.repeat(100)}`,
  'accents and joiners in turn': `a${`${'\u0301'.repeat(8)}\u034F`.repeat(30)}`,
  'accents, with blanks between': `a ${`${'\u0301'.repeat(8)} `.repeat(30)}`,
  'accents on every letter': 'Zalgo text'.replace(/\p{L}/gu, `$&${'\u0301\u0316'.repeat(4)}`),
  'zero-width spaces': `a${'\u200B'.repeat(50)}b`,
  'zero-width spaces between dots of space': `a${'\u200B \u200B'.repeat(60)}b`,
  fillers: `a${'\u3164'.repeat(40)}`,
  'variation selectors': `a${'\uFE0F'.repeat(9)}`,
};

describe('a text', () => {
  test.each(Object.entries(unseen))(
    'of %s alone is refused: nothing of it can be seen',
    (_, sign) => {
      for (const value of [sign, sign.repeat(3), `${sign} ${sign}`]) {
        const code = value.trim() === '' ? 'tooShort' : 'nothingVisible';
        expect(codesOf(value).filter((each) => each !== 'forbiddenCharacters')).toEqual([code]);
      }
    },
  );

  test.each(Object.entries(written))('in %s passes, and is kept as it is written', (_, value) => {
    expect(codesOf(value)).toEqual([]);
    expect(text.parse(value)).toBe(value);
  });

  test.each(Object.entries(floods))(
    'with a flood of %s is refused, and says from where on',
    (_, value) => {
      expect(codesOf(value)).toEqual(['tooManyMarks']);
      expect(adviceFor(value)).toMatch(/from character \d+ on/);
    },
  );

  test('with a text hidden in tags is refused by the tag’s name', () => {
    const hidden = Array.from('ab', (letter) =>
      String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
    ).join('');

    expect(codesOf(`Title${hidden}`)).toEqual(['forbiddenCharacters']);
    expect(adviceFor(`Title${hidden}`)).toContain('U+E0061');
  });

  test('as long as any may be is looked at in no time', () => {
    const started = performance.now();
    for (const sign of ['a\u0301', '\u{1F3F4}', '\u{E0061}', '\u200B', '\u{1F3F4}\u{E0061}'])
      codesOf(sign.repeat(4000 / sign.length));

    expect(performance.now() - started).toBeLessThan(1000);
  });
});

/** Every schema of text within a schema, by its path. */
const textsIn = (schema: z.core.$ZodType, path = ''): readonly (readonly [string, z.ZodType])[] => {
  const { def } = schema as unknown as { readonly def: Record<string, unknown> };
  if (def['type'] === 'string') return [[path, schema as z.ZodType]];
  return Object.entries(def).flatMap(([name, inner]) => {
    const found = (value: unknown, step: string): readonly (readonly [string, z.ZodType])[] => {
      if (value === null || typeof value !== 'object') return [];
      if ('_zod' in value) return textsIn(value as z.core.$ZodType, `${path}${step}`);
      return name === 'shape' || Array.isArray(value)
        ? Object.entries(value).flatMap(([key, each]) => found(each, `${step}/${key}`))
        : [];
    };
    return name === 'checks' ? [] : found(inner, '');
  });
};

const taken: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries(operations).flatMap(([id, given]) => {
    const { body, describedBody, query, path }: Operation = given;
    return [describedBody ?? body, query, path].flatMap((schema, part) =>
      schema ? [[`${id} ${['body', 'query', 'path'][part]}`, schema] as const] : [],
    );
  }),
  ...Object.entries(contentSchemas),
  ['contact', contactSchema],
  ['row', publicRecordRowSchema],
];

/**
 * What machines said before and are sent back; nobody reads it, and what they did not say is refused where it is read.
 * Nor does anybody read words that are looked for, what stands in the address of a page, or the headings of a file that
 * are sent back as they stand in it.
 */
const notRead =
  /(\/seen|query\/(reference|cursor|q)|getCoveragePage query|verify body.*\/(unit|generation|cursor)|importSheet body\/headings)$/;

describe('every text that the API takes', () => {
  const texts = taken
    .flatMap(([name, schema]) =>
      textsIn(schema).map(([path, each]) => [`${name}${path}`, each] as const),
    )
    .filter(([name]) => !notRead.test(name));

  test.each(texts)('%s takes nothing that nobody sees, and no flood', (_, schema) => {
    for (const value of [
      ...Object.values(unseen).filter((sign) => sign !== '.'),
      ...Object.values(floods),
    ])
      expect(schema.safeParse(value, { reportInput: true }).success, JSON.stringify(value)).toBe(
        false,
      );
  });

  test('is found in each schema', () => {
    const found = texts.map(([name]) => name).join('\n');

    expect(texts.length).toBeGreaterThan(60);
    for (const field of [
      'pledge/title',
      'offer/components/text',
      'contact/name',
      'createParty body/name',
      'returnPledge body/reason',
      'row/title',
    ])
      expect(found).toContain(field);
  });
});
