/**
 * Takes out of a written document what differs from one writing to the next: the moment of writing, names that were drawn
 * at random, numbers that count all documents of a process, and the times in its container.
 */
import { zipOf } from '#shared/zip/container';
import { entriesIn } from '#shared/zip/directory';
import type { PackedEntry } from '#shared/zip/entry';

import { contentOfPacked, packedEntry } from './packed.ts';

type Part = { readonly name: string; readonly content: Uint8Array };

/** By the directory of the container, as the library wrote it. */
const partsOf = (bytes: Uint8Array): readonly Part[] =>
  (entriesIn(bytes) ?? []).map((entry) => {
    const content = contentOfPacked(entry);
    if (!content) throw new Error(`${entry.name} cannot be read in what was just written`);
    return { name: entry.name, content };
  });

const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** As the library names relations to parts that it makes later. */
const drawnName = /\brId[\w-]{21}(?=")/g;
const drawingNumber = /(<wp:docPr id=")\d+/g;

const renamed = (text: string, at: string, names: Map<string, string>): string => {
  let drawings = 0;
  return text
    .replaceAll(moment, (_, tag: string) => `${tag}${at}`)
    .replaceAll(drawnName, (name) => {
      const known = names.get(name) ?? `rIdPart${names.size + 1}`;
      names.set(name, known);
      return known;
    })
    .replaceAll(drawingNumber, (_, tag: string) => `${tag}${(drawings += 1)}`);
};

const isContainer = (name: string): boolean => name.endsWith('.xlsx');

export const sameBytes = (bytes: Uint8Array, at: string): Uint8Array => {
  const names = new Map<string, string>();
  const entries = partsOf(bytes)
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, content }): PackedEntry => {
      if (isContainer(name)) return packedEntry(name, sameBytes(content, at));
      const text = renamed(Buffer.from(content).toString('utf8'), at, names);
      return packedEntry(name, Buffer.from(text, 'utf8'));
    });
  return zipOf(entries);
};
