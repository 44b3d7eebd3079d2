/**
 * Takes out of a written document what differs from one writing to the next: the moment of writing, names that were drawn
 * at random, numbers that count all documents of a process, and the times in its container.
 */
import { inflateRawSync } from 'node:zlib';

import { type PackedEntry, zipOf } from '#shared/report/zip-container';

import { packedEntry } from './packed.ts';

type Part = { readonly name: string; readonly content: Uint8Array };

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** By the directory of the container, as the library wrote it. */
const partsOf = (bytes: Uint8Array): readonly Part[] => {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(endMark);
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, begin] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      file.readUInt16LE(at + place),
    ) as [number, number, number];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const from = begin + 30 + file.readUInt16LE(begin + 26) + file.readUInt16LE(begin + 28);
    const packed = file.subarray(from, from + size);
    parts.push({ name, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
};

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
