import { describe, expect, it } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { directionOf, languages } from '#dashboard/i18n/language';
import { wordsIn } from '#dashboard/i18n/words';

type Message = string | Readonly<Record<string, string>>;

const catalogues: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  en: englishScreens,
  fr: frenchScreens,
  es: spanishScreens,
  ar: arabicScreens,
};

const formsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each(languages)('the messages in %s', (language) => {
  const catalogue = catalogues[language] ?? {};
  const entries = Object.entries(catalogue);

  it('have the keys of English, none more and none fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(englishScreens).sort());
  });

  it('are never empty', () => {
    const empty = entries.filter(([, message]) => formsOf(message).some((form) => !form.trim()));

    expect(empty).toEqual([]);
  });

  it('have exactly the plural forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

    for (const [key, message] of entries) {
      if (typeof message !== 'string') {
        expect([key, ...Object.keys(message).toSorted()]).toEqual([key, ...forms]);
      }
    }
  });

  it('name the values that English names; a plural form may leave the count to its words', () => {
    for (const [key, message] of entries) {
      const [pattern = ''] = formsOf(catalogues['en']?.[key]).slice(-1);
      const expected = namesIn(pattern).filter((name) => name !== 'count');
      for (const form of formsOf(message)) {
        expect([key, ...namesIn(form).filter((name) => name !== 'count')]).toEqual([
          key,
          ...expected,
        ]);
      }
    }
  });
});

/** Between hyphens, numbers in Arabic run from right to left: 2027-03-15 reads as 15-03-2027 there, which no field takes. */
it('in Arabic, dates that a field takes are read in the order in which they are typed', () => {
  const turned = Object.entries(arabicScreens).filter(([, message]) =>
    formsOf(message).some((form) => /\d-\d/.test(form.replaceAll(/\u2066[^\u2069]*\u2069/g, ''))),
  );

  expect(turned).toEqual([]);
});

describe('translations', () => {
  it.each(['fr', 'es', 'ar'])('in %s are not English left standing', (language) => {
    const sameInBoth = new Set(['frame.name', 'records.title', 'error.inField']);
    const same = Object.entries(englishScreens).filter(
      ([key, message]) =>
        typeof message === 'string' &&
        message.split(' ').length > 3 &&
        catalogues[language]?.[key] === message &&
        !sameInBoth.has(key),
    );

    expect(same).toEqual([]);
  });
});

/** Words that readers took for something else, with what stands in their place: each whole kind, not the one sentence. */
const misread = {
  en: [/load (it|the \w+) anew/i, /\bin force\b/, /bars nothing/, /^awaited$/],
  fr: [
    /soutien/i,
    /genre(?! et de la diversité)/i,
    /dossier/i,
    /élément/i,
    /dans vos mots/,
    /deux côtés/,
    /message.*côté|côté.*(message|signal)/i,
    /imaginé/i,
    /mises en relation/i,
  ],
  es: [
    /estudi[ao]/i,
    /\bclases?\b/i,
    /imaginad/i,
    /ámbito/i,
    /conexiones/i,
    /reproducido/i,
    /mitad de su parte/i,
    /sin cumplir/i,
    /^Consentir$/,
    /han consentido$/,
  ],
  ar: [
    /معلن/,
    // One spelling of what ends in -an.
    /\u064B\u0627/,
    /(?<!ع)رضا/,
    /التاريخ/,
    /افتراضي/,
    /عرض المزيد/,
    /عرض السجلات/,
    /للناس/,
    /غير معروض/,
    /صفحات عامة/,
    /طرفك/,
    /مفترض/,
    /مطابقات/,
    /يفرج/,
    /الأمانة الطرفين|من الطرفين|فيظهر الطرفان/,
  ],
} as const;

describe.each(languages)('what is said in %s', (language) => {
  it('uses no word that was misread', () => {
    const found = Object.entries(catalogues[language] ?? {}).flatMap(([key, message]) =>
      formsOf(message).flatMap((form) =>
        misread[language].filter((word) => word.test(form)).map((word) => [key, String(word)]),
      ),
    );

    expect(found).toEqual([]);
  });
});

/** What English calls by one word has one word in each language, and another than its neighbours: a register is no record. */
const oneWord = [
  { said: /\b(this|the) register\b/i, fr: /registre/, es: /registro/, ar: /السجل العام/ },
  { said: /\btab\b/, fr: /onglet/, es: /pestaña/, ar: /تبويب/ },
  { said: /\bthis form\b/i, fr: /formulaire/, es: /formulario/, ar: /استمارة/ },
  { said: /\breload the page\b/i, fr: /page/, es: /página/, ar: /الصفحة/ },
  { said: /\bunit\b/, fr: /unité/, es: /unidad/, ar: /وحدة/ },
  {
    said: /\bfocal point\b/i,
    fr: /point focal|coordonnées/i,
    es: /punto focal|contacto/i,
    ar: /جهة الاتصال/,
  },
] as const;

describe.each(['fr', 'es', 'ar'] as const)('one idea has one word in %s', (language) => {
  it.each(oneWord)('where English says $said', (word) => {
    const wrong = Object.entries(englishScreens).filter(
      ([key, message]) =>
        formsOf(message).some((form) => word.said.test(form)) &&
        !formsOf(catalogues[language]?.[key]).some((form) => word[language].test(form)),
    );

    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

/** Whatever may be one: it is told by forms of its own, or stands behind the word for what it counts. */
const freeCount =
  /\{(rows|records|matches|people|lists|cells|points|all)\} (?!(of|des|sur|de|من) )\p{L}/u;

it.each(languages)(
  'no number that may be one stands before a word for several in %s',
  (language) => {
    const wrong = Object.entries(catalogues[language] ?? {}).filter(([, message]) =>
      formsOf(message).some((form) => freeCount.test(form)),
    );

    expect(wrong.map(([key]) => key)).toEqual([]);
  },
);

it('amounts are of a unit, and of nothing else, in English', () => {
  const measured = Object.entries(englishScreens).filter(([, message]) =>
    formsOf(message).some((form) => /\bmeasure\b/.test(form)),
  );

  expect(measured).toEqual([]);
});

describe('words', () => {
  it('choose the plural form of the language', () => {
    const inArabic = wordsIn('ar', arabicScreens);

    expect(inArabic.say('suggestions.count', { count: 2 })).toBe('اقتراحان');
    expect(inArabic.say('suggestions.count', { count: 3 })).toBe('3 اقتراحات');
    expect(wordsIn('en', englishScreens).say('suggestions.count', { count: 1 })).toBe(
      '1 suggestion',
    );
  });

  it('write dates as precisely as they are known, day before month', () => {
    const { date } = wordsIn('en', englishScreens);

    expect([date('2021'), date('2021-04'), date('2021-04-03')]).toEqual([
      '2021',
      'April 2021',
      '3 April 2021',
    ]);
  });

  it('list names so that no conjunction joins the wrong one, and without a comma before it', () => {
    const names = ['Legal Network XB', 'State XA', 'University XC'];

    expect(wordsIn('en', englishScreens).list(names)).toBe(
      'Legal Network XB, State XA and University XC',
    );
    for (const name of names)
      expect(wordsIn('ar', arabicScreens).list(names)).toContain(`\u2068${name}\u2069`);
  });

  it('leave a value that holds braces as it is', () => {
    const { say } = wordsIn('en', englishScreens);

    expect(say('record.returnReason')).toBe('Returned by the Secretariat:');
    expect(say('problem.request', { id: '{id}' })).toBe('Reference for support: {id}');
  });
});

describe('the language of a page', () => {
  it('runs from right to left in Arabic alone', () => {
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});
