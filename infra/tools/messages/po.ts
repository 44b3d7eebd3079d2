/** Messages as translators work with them: one PO file for a catalogue and a language, with the English beside each text. */
import PO from 'pofile';

import type { Language } from '#shared/vocabulary/label';

import type { Message } from './catalogue-file.ts';
import type { CatalogueMessages } from './catalogues.ts';

/** The plural forms of each language, in the order in which its files hold them (CLDR), and the rule that names them. */
const plurals: Readonly<
  Record<Language, { readonly forms: readonly string[]; readonly rule: string }>
> = {
  en: { forms: ['one', 'other'], rule: 'nplurals=2; plural=(n != 1);' },
  fr: {
    forms: ['one', 'many', 'other'],
    rule: 'nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;',
  },
  es: {
    forms: ['one', 'many', 'other'],
    rule: 'nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;',
  },
  ar: {
    forms: ['zero', 'one', 'two', 'few', 'many', 'other'],
    rule: 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);',
  },
};

/** Its types leave out what it takes. */
const Item = PO.Item as unknown as new (of: {
  readonly nplurals: number;
}) => InstanceType<typeof PO.Item>;

const formsOf = (message: Message, forms: readonly string[]): readonly string[] =>
  typeof message === 'string' ? [message] : forms.map((form) => message[form] ?? '');

export const poOf = (
  language: Language,
  english: CatalogueMessages,
  translated: CatalogueMessages,
): string => {
  const { forms, rule } = plurals[language];
  const file = new PO();
  file.headers = {
    Language: language,
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': rule,
  };
  for (const [key, source] of Object.entries(english)) {
    const item = new Item({ nplurals: forms.length });
    item.msgctxt = key;
    item.msgid = typeof source === 'string' ? source : (source['one'] ?? '');
    if (typeof source !== 'string') item.msgid_plural = source['other'] ?? '';
    item.msgstr = [...formsOf(translated[key] ?? '', forms)];
    file.items.push(item);
  }
  return file.toString();
};

const messageOf = (item: InstanceType<typeof PO.Item>, forms: readonly string[]): Message =>
  item.msgid_plural
    ? Object.fromEntries(forms.map((form, at) => [form, item.msgstr[at] ?? '']))
    : (item.msgstr[0] ?? '');

/** By key; what nobody translated is not there. */
export const messagesIn = (language: Language, text: string): CatalogueMessages =>
  Object.fromEntries(
    PO.parse(text).items.flatMap((item) => {
      if (!item.msgctxt || item.msgstr.every((form) => form === '')) return [];
      return [[item.msgctxt, messageOf(item, plurals[language].forms)]];
    }),
  );
