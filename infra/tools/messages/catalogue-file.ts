/** The source of a catalogue: which texts it holds by itself, and how a text of it is put in place of another. */
import { readFileSync, writeFileSync } from 'node:fs';

/** One text, or one for each plural form. */
export type Message = string | Readonly<Record<string, string>>;

const isName = /^[A-Za-z_$][\w$]*$/;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** An entry with its value, over as many lines as the formatter gave it. */
const entryOf = (key: string): RegExp =>
  new RegExp(
    `^  (?:'${escaped(key)}'${isName.test(key) ? `|${key}` : ''}):[^\\n]*(?:\\n {4}[^\\n]*|\\n {2}\\},?)*\\n`,
    'mu',
  );

const written = (key: string, message: Message): string =>
  `  ${JSON.stringify(key)}: ${JSON.stringify(message)},\n`;

/** How an entry begins. */
const begunKey = /^ {2}(?:'([^'\n]+)'|([A-Za-z_$][\w$]*)):/gmu;

/** The keys that stand in the file itself: what it takes from another catalogue is translated there. */
export const ownKeys = (source: string, keys: readonly string[]): readonly string[] => {
  const begun = new Set([...source.matchAll(begunKey)].map(([, quoted, plain]) => quoted ?? plain));
  return keys.filter((key) => begun.has(key));
};

/** Undefined where the file has no such entry. */
export const withMessage = (source: string, key: string, message: Message): string | undefined => {
  const entry = entryOf(key);
  return entry.test(source) ? source.replace(entry, () => written(key, message)) : undefined;
};

export const readSource = (file: URL): string => readFileSync(file, 'utf8');
export const writeSource = (file: URL, source: string): void => writeFileSync(file, source);
