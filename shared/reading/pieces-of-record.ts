/** What speaks for each code of a record: its words, and a little the kind of its party. Pure. */
import { type Piece, piecesOf } from './evidence.ts';
import { topicsOfParty } from './party-topics.ts';
import type { RecordText, SearchedPassage } from './searched-record.ts';

type PieceKind = 'topics' | 'supportTypes' | 'conditions' | 'areas';
export type Pieces = Readonly<Record<PieceKind, readonly Piece[]>>;

const ofPartyType = ({ kind, party }: RecordText): readonly Piece[] =>
  (kind === 'offer' ? (topicsOfParty[party.type] ?? []) : []).map((code) => ({
    code,
    strength: 'weak',
    written: party.type,
    weight: 0.7,
    words: 1,
    asked: false,
    clause: 'party',
    span: { in: 'party', start: 0, end: party.name.length },
    marks: [],
  }));

/** Whoever offers help with a law supports its adoption; its State adopts it. */
const asOffered = (piece: Piece): Piece =>
  piece.code === 'law-reform' ? { ...piece, code: 'law-reform-support' } : piece;

export const piecesOfRecord = (
  record: RecordText,
  passages: readonly SearchedPassage[],
): Pieces => {
  const topics = [...piecesOf(passages, 'topics'), ...ofPartyType(record)];
  return {
    topics: record.kind === 'offer' ? topics.map(asOffered) : topics,
    supportTypes: piecesOf(passages, 'support-types'),
    conditions: piecesOf(passages, 'conditions'),
    areas: piecesOf(passages, 'areas'),
  };
};

/** Those of a stretch of the text alone. */
export const piecesWithin = (pieces: Pieces, holds: (start: number) => boolean): Pieces => {
  const those = (all: readonly Piece[]): readonly Piece[] =>
    all.filter(({ span }) => span.in === 'text' && holds(span.start));
  return {
    topics: those(pieces.topics),
    supportTypes: those(pieces.supportTypes),
    conditions: those(pieces.conditions),
    areas: those(pieces.areas),
  };
};
