/** By which two records of one party look like one: their kind and the beginning of their titles, as an index keeps it. */
import type { RecordKind } from '../domain/records/record.ts';
import { foldedWords } from '../domain/lists/search-words.ts';

const longest = 60;

export const titleKeyOf = (kind: RecordKind, partyId: string, title: string): string =>
  [kind, partyId, foldedWords(title).join(' ').slice(0, longest).trim()].join('\n');
