/** Everything that is read from the prose of one record. Pure: the same text, the same answer. */
import { aboutOf, type TellingWords, topicWordsOf, wordsWithin } from './about.ts';
import { asksAt } from './asking-sentences.ts';
import { closedIn, isVague } from './no-substance.ts';
import { gradeByCertainty, gradeByScore } from './grades.ts';
import { textPartsOf } from './parts.ts';
import { type Pieces, piecesOfRecord, piecesWithin } from './pieces-of-record.ts';
import { possibleAtMost } from './possible-at-most.ts';
import { placesIn, type PlacesAndLanguages } from './read-places.ts';
import { readAreas } from './read-areas.ts';
import { readCodes } from './read-codes.ts';
import { readRequest } from './read-request.ts';
import { type ReadValues, valuesIn, type Within } from './read-values.ts';
import type { CodesRead, PartRead, Reading } from './reading.ts';
import { type RecordText, searchedRecord } from './searched-record.ts';
import { supportOfAmount } from './support-of-amount.ts';
import type { TermTables } from './term-tables.ts';
import { conditionGrades, supportGrades, topicGrades } from './thresholds.ts';
import type { Setting } from './signs.ts';
import { tokensOf } from './values/tokens.ts';

type AllValues = ReadValues & PlacesAndLanguages;

const codesOf = (
  record: RecordText,
  pieces: Pieces,
  values: AllValues,
  setting: Setting,
): CodesRead => {
  const topics = readCodes<CodesRead['topics'][number]['code']>(
    pieces.topics,
    gradeByCertainty(topicGrades, setting),
  );
  return {
    areas: readAreas(topics, pieces.areas, setting.about),
    topics,
    supportTypes: readCodes(
      [...pieces.supportTypes, ...supportOfAmount(record, pieces.supportTypes, values.quantities)],
      gradeByCertainty(supportGrades, setting),
    ),
    conditions: readCodes(pieces.conditions, gradeByScore(conditionGrades)),
    ...values,
  };
};

export const readRecord = (record: RecordText, tables: TermTables): Reading => {
  const passages = searchedRecord(record, tables.index);
  const [title, text] = passages;
  const { passage } = text;
  const pieces = piecesOfRecord(record, passages);
  const supportRequested = record.kind === 'pledge' ? readRequest(passages) : null;
  const telling = topicWordsOf(passages, tables.index.wordCodes);
  const settingOf = (words: readonly TellingWords[]): Setting => ({
    kind: record.kind,
    party: record.party.type,
    asks: supportRequested?.value ?? null,
    about: aboutOf(words),
  });
  const tokens = tokensOf(record.text, passage.normal);
  const amountsAndDates = valuesIn(tokens, record, asksAt(record.kind, text));
  const ofTitle = tokensOf(record.title, title.passage.normal);
  const places = placesIn(record, ofTitle, tokens);
  const valuesOf = (within: Within): AllValues => ({
    ...amountsAndDates(within),
    ...places(within),
  });
  const closed = closedIn(passages);
  const whole = valuesOf(() => true);
  const limited = closed.length > 0 || isVague(passages, whole);
  const codes = (of: Pieces, values: AllValues, setting: Setting): CodesRead =>
    limited
      ? possibleAtMost(codesOf(record, of, values, setting))
      : codesOf(record, of, values, setting);
  const parts = textPartsOf(passage, pieces.topics).map((part): PartRead => ({
    label: part.label,
    spans: part.stretches.map(({ start, end }) => ({ in: 'text', start, end })),
    codes: codes(
      piecesWithin(pieces, part.holds),
      valuesOf(part.holds),
      settingOf(wordsWithin(telling, part.holds)),
    ),
  }));
  return {
    tables: tables.digest,
    supportRequested,
    closed,
    codes: codes(pieces, whole, settingOf(telling)),
    parts,
  };
};
