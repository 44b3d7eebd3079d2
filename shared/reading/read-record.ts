/** Everything that is read from the prose of one record. Pure: the same text, the same answer. */
import { type Piece, piecesOf } from './evidence.ts';
import { closedIn, isVague } from './no-substance.ts';
import { type TextPart, textPartsOf } from './parts.ts';
import { topicsOfParty } from './party-topics.ts';
import { possibleAtMost } from './possible-at-most.ts';
import { placesIn, type PlacesAndLanguages } from './read-places.ts';
import { readAreas } from './read-areas.ts';
import { readCodes } from './read-codes.ts';
import { readRequest } from './read-request.ts';
import { type ReadValues, valuesIn, type Within } from './read-values.ts';
import type { CodesRead, PartRead, Reading } from './reading.ts';
import { type RecordText, searchedRecord, type SearchedPassage } from './searched-record.ts';
import { supportOfAmount } from './support-of-amount.ts';
import type { TermTables } from './term-tables.ts';
import { thresholds } from './thresholds.ts';
import { tokensOf } from './values/tokens.ts';

type PieceKind = 'topics' | 'supportTypes' | 'conditions' | 'areas';
type Pieces = Readonly<Record<PieceKind, readonly Piece[]>>;

const ofPartyType = ({ kind, party }: RecordText): readonly Piece[] =>
  (kind === 'offer' ? (topicsOfParty[party.type] ?? []) : []).map((code) => ({
    code,
    strength: 'weak',
    written: party.type,
    weight: 0.7,
    clause: 'party',
    span: { in: 'party', start: 0, end: party.name.length },
    marks: [],
  }));

/** Whoever offers help with a law supports its adoption; its State adopts it. */
const asOffered = (piece: Piece): Piece =>
  piece.code === 'law-reform' ? { ...piece, code: 'law-reform-support' } : piece;

const allPieces = (record: RecordText, passages: readonly SearchedPassage[]): Pieces => {
  const topics = [...piecesOf(passages, 'topics'), ...ofPartyType(record)];
  return {
    topics: record.kind === 'offer' ? topics.map(asOffered) : topics,
    supportTypes: piecesOf(passages, 'support-types'),
    conditions: piecesOf(passages, 'conditions'),
    areas: piecesOf(passages, 'areas'),
  };
};

const piecesIn = (pieces: Pieces, { holds }: TextPart): Pieces => {
  const those = (all: readonly Piece[]): readonly Piece[] =>
    all.filter(({ span }) => span.in === 'text' && holds(span.start));
  return {
    topics: those(pieces.topics),
    supportTypes: those(pieces.supportTypes),
    conditions: those(pieces.conditions),
    areas: those(pieces.areas),
  };
};

type AllValues = ReadValues & PlacesAndLanguages;

const codesOf = (pieces: Pieces, values: AllValues): CodesRead => {
  const topics = readCodes<CodesRead['topics'][number]['code']>(pieces.topics, thresholds.topics);
  return {
    areas: readAreas(topics, pieces.areas, thresholds.areas),
    topics,
    supportTypes: readCodes(
      [...pieces.supportTypes, ...supportOfAmount(values.quantities)],
      thresholds.supportTypes,
    ),
    conditions: readCodes(pieces.conditions, thresholds.conditions),
    ...values,
  };
};

export const readRecord = (record: RecordText, tables: TermTables): Reading => {
  const passages = searchedRecord(record, tables.index);
  const [, { passage }] = passages;
  const pieces = allPieces(record, passages);
  const tokens = tokensOf(record.text);
  const amountsAndDates = valuesIn(tokens, record);
  const places = placesIn(record, tokens);
  const valuesOf = (within: Within): AllValues => ({
    ...amountsAndDates(within),
    ...places(within),
  });
  const closed = closedIn(passages);
  const whole = valuesOf(() => true);
  const limited = closed.length > 0 || isVague(passages, whole);
  const codes = (of: Pieces, values: AllValues): CodesRead =>
    limited ? possibleAtMost(codesOf(of, values)) : codesOf(of, values);
  const parts = textPartsOf(passage, pieces.topics).map((part): PartRead => ({
    label: part.label,
    spans: part.stretches.map(({ start, end }) => ({ in: 'text', start, end })),
    codes: codes(piecesIn(pieces, part), valuesOf(part.holds)),
  }));
  return {
    tables: tables.digest,
    supportRequested: record.kind === 'pledge' ? readRequest(passages) : null,
    closed,
    codes: codes(pieces, whole),
    parts,
  };
};
