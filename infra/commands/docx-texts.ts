/** Every text of a document of a pack, in its order, titles of charts where they stand. */
import { unzipStrictly } from '#shared/zip/container';

import { contentInPack } from './content-in-pack.ts';

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const plain = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (sign) => signs[sign] ?? sign);

/** A text as it stands, or a chart by its title. */
const told = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<wp:docPr\b[^>]*\btitle="([^"]*)"/g;

export const textsInDocx = (bytes: Uint8Array = new Uint8Array()): readonly string[] => {
  const entry = unzipStrictly(bytes)?.find(({ name }) => name === 'word/document.xml');
  const xml = Buffer.from((entry && contentInPack(entry)) ?? []).toString('utf8');
  return [...xml.matchAll(told)].map(([, text, title]) => plain(text ?? title ?? ''));
};
