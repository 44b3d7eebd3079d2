/** Everything that is read from the prose of one record. Pure: the same text, the same answer. */
import { type Piece, piecesOf } from './evidence.ts';
import { topicsOfParty } from './party-topics.ts';
import { readAreas } from './read-areas.ts';
import { readCodes } from './read-codes.ts';
import { closedIn, isVague, readRequest } from './read-request.ts';
import type { CodesRead, Evidence, PartRead, Reading } from './reading.ts';
import { type RecordText, searchedRecord } from './searched-record.ts';
import { type TextPart, textPartsOf } from './parts.ts';
import type { TermTables } from './term-tables.ts';
import { thresholds } from './thresholds.ts';

type EvidenceOfRecord = Readonly<
  Record<'topics' | 'supportTypes' | 'conditions' | 'areas', readonly Piece[]>
>;

const ofPartyType = ({ kind, party }: RecordText): readonly Piece[] =>
  (kind === 'offer' ? (topicsOfParty[party.type] ?? []) : []).map((code) => ({
    code,
    strength: 'weak',
    written: party.type,
    weight: 0.7,
    clause: 'party',
    span: { in: 'party', start: 0, end: 0 },
    marks: [],
  }));

/** Whoever offers help with a law supports its adoption; its State adopts it. */
const asOffered = (piece: Piece): Piece =>
  piece.code === 'law-reform' ? { ...piece, code: 'law-reform-support' } : piece;

const codesOf = (evidence: EvidenceOfRecord): CodesRead => {
  const topics = readCodes<CodesRead['topics'][number]['code']>(evidence.topics, thresholds.topics);
  return {
    areas: readAreas(topics, evidence.areas, thresholds.areas),
    topics,
    supportTypes: readCodes(evidence.supportTypes, thresholds.supportTypes),
    conditions: readCodes(evidence.conditions, thresholds.conditions),
    quantities: [],
    countries: [],
    regions: [],
    anywhere: null,
    languages: [],
    starts: [],
    ends: [],
  };
};

const atMostPossible = <Read extends Evidence>(read: readonly Read[]): readonly Read[] =>
  read.map((each) => ({ ...each, grade: 'possible' }));

const nothingLikely = (codes: CodesRead): CodesRead => ({
  areas: atMostPossible(codes.areas),
  topics: atMostPossible(codes.topics),
  supportTypes: atMostPossible(codes.supportTypes),
  conditions: atMostPossible(codes.conditions),
  quantities: atMostPossible(codes.quantities),
  countries: atMostPossible(codes.countries),
  regions: atMostPossible(codes.regions),
  anywhere: codes.anywhere && { ...codes.anywhere, grade: 'possible' },
  languages: atMostPossible(codes.languages),
  starts: atMostPossible(codes.starts),
  ends: atMostPossible(codes.ends),
});

const within = (evidence: EvidenceOfRecord, { holds }: TextPart): EvidenceOfRecord => {
  const those = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.filter(({ span, sentence }) => holds(span, sentence));
  return {
    topics: those(evidence.topics),
    supportTypes: those(evidence.supportTypes),
    conditions: those(evidence.conditions),
    areas: those(evidence.areas),
  };
};

export const readRecord = (record: RecordText, tables: TermTables): Reading => {
  const passages = searchedRecord(record, tables.index);
  const topics = [...piecesOf(passages, 'topics'), ...ofPartyType(record)];
  const evidence = {
    topics: record.kind === 'offer' ? topics.map(asOffered) : topics,
    supportTypes: piecesOf(passages, 'support-types'),
    conditions: piecesOf(passages, 'conditions'),
    areas: piecesOf(passages, 'areas'),
  };
  const closed = closedIn(passages);
  const says = closed.length > 0 || isVague(passages) ? nothingLikely : (codes: CodesRead) => codes;
  const [, text] = passages;
  const parts = textPartsOf(text.passage, evidence.topics).map((part): PartRead => ({
    label: part.label,
    spans: part.stretches.map(({ start, end }) => ({ in: 'text', start, end })),
    codes: says(codesOf(within(evidence, part))),
  }));
  return {
    tables: tables.digest,
    supportRequested: record.kind === 'pledge' ? readRequest(passages) : null,
    closed,
    codes: says(codesOf(evidence)),
    parts,
  };
};
