/**
 * Weights of the signs by which a topic or a kind of support that is read is graded: a logistic regression over the judged
 * texts that may be read. Printed are the weights as `shared/reading/sign-weights.ts` holds them, and how well each tenth of
 * the texts is graded by the weights that the other nine give.
 */
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';
import { compared, type JudgedKind } from '#infra/commands/judged-codes';
import type { Piece } from '#shared/reading/evidence';
import { supportKinship, topicKinship } from '#shared/reading/kinship';
import { piecesOfRecord } from '#shared/reading/pieces-of-record';
import { scored } from '#shared/reading/read-codes';
import { readRecord } from '#shared/reading/read-record';
import { searchedRecord } from '#shared/reading/searched-record';
import { type Kinship, type SignName, signsOf } from '#shared/reading/signs';
import { supportOfAmount } from '#shared/reading/support-of-amount';
import { termTables } from '#shared/reading/term-files';

import { certaintyOfRow, type Fitted, fitted, type Row } from './support/logistic.ts';
import { judgedThatMayBeRead } from './support/judged-that-may-be-read.ts';
import type { Report } from './support/report.ts';

const folds = 10;

type Kind = {
  readonly kind: JudgedKind & ('topics' | 'supportTypes');
  readonly kinship: Kinship;
  readonly signs: readonly SignName[];
};

const kinds: readonly Kind[] = [
  {
    kind: 'topics',
    kinship: topicKinship,
    signs: [
      'score',
      'oneWord',
      'phrase',
      'half',
      'weak',
      'terms',
      'title',
      'share',
      'rank',
      'area',
      'party',
      'general',
      'longest',
      'noStrong',
    ],
  },
  {
    kind: 'supportTypes',
    kinship: supportKinship,
    signs: [
      'score',
      'oneWord',
      'phrase',
      'half',
      'terms',
      'share',
      'general',
      'asked',
      'unasked',
      'unrequested',
      'refused',
      'done',
      'background',
      'amount',
      'longest',
      'noStrong',
      'usual',
    ],
  },
];

type Judged = Row & { readonly record: number; readonly code: string };

/** A code of the gold that is no candidate is missed by any weights. */
type Rows = { readonly rows: readonly Judged[]; readonly gold: number };

const rowsOf = async (
  { kind, kinship, signs }: Kind,
  records: readonly JudgedRecord[],
): Promise<Rows> => {
  const rows: Judged[] = [];
  let goldCodes = 0;
  for (const [number, record] of records.entries()) {
    const tables = await termTables(record.language);
    const reading = readRecord(record, tables);
    const { gold, also } = compared(kind, record, reading);
    const amounts: readonly Piece[] =
      kind === 'supportTypes' ? supportOfAmount(reading.codes.quantities) : [];
    const passages = searchedRecord(record, tables.index);
    const all = scored([...piecesOfRecord(record, passages)[kind], ...amounts]);
    const setting = {
      kind: record.kind,
      party: record.party.type,
      asks: reading.supportRequested?.value ?? null,
    };
    goldCodes += gold.size;
    for (const each of all) {
      const right = gold.has(each.code);
      if (!right && also.has(each.code)) continue;
      const own = signsOf(each, all, setting, kinship);
      rows.push({
        record: number,
        code: each.code,
        right,
        signs: signs.map((name) => (name === 'usual' ? 0 : own[name])),
      });
    }
  }
  return { rows, gold: goldCodes };
};

type Ranked = { readonly right: boolean; readonly certainty: number };

const figuresOf = (ranked: readonly Ranked[], gold: number) => {
  let [right, wrong] = [0, 0];
  let best = { f1: 0, precision: 0, recall: 0, from: 1 };
  let sure = { recall: 0, from: 1 };
  for (const each of [...ranked].sort((left, other) => other.certainty - left.certainty)) {
    if (each.right) right += 1;
    else wrong += 1;
    const [precision, recall] = [right / (right + wrong), right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, from: each.certainty };
    if (precision >= 0.95) sure = { recall, from: each.certainty };
  }
  return { best, sure };
};

const two = (value: number): string => value.toFixed(2);

type Usuals = ReadonlyMap<string, number>;

/** So many rows of the common kind stand beside those of a code, so that a rare one is not taken by its few. */
const common = 4;

/** How often each code is right where words name it, as log odds. */
const usualsOf = (rows: readonly Judged[]): Usuals => {
  const rightOf = (some: readonly Judged[]): number => some.filter(({ right }) => right).length;
  const share = rightOf(rows) / rows.length;
  return new Map(
    [...Map.groupBy(rows, ({ code }) => code)].map(([code, own]) => {
      const odds = (rightOf(own) + common * share) / (own.length + common);
      return [code, Math.log(odds / (1 - odds))];
    }),
  );
};

const withUsuals = (rows: readonly Judged[], at: number, usuals: Usuals): readonly Judged[] =>
  at < 0
    ? rows
    : rows.map((row) => ({ ...row, signs: row.signs.with(at, usuals.get(row.code) ?? 0) }));

const inFold =
  (fold: number) =>
  ({ record }: Judged): boolean =>
    record % folds === fold;

/** How usual a code is, is told to each row by the rows of other texts. */
const fittedWithUsuals = (rows: readonly Judged[], at: number): Fitted => {
  if (at < 0) return fitted(rows);
  const told = Array.from({ length: folds }, (_, fold) => {
    const others = rows.filter((row) => !inFold(fold)(row));
    return withUsuals(rows.filter(inFold(fold)), at, usualsOf(others));
  });
  return fitted(told.flat());
};

const crossValidated = ({ rows, gold }: Rows, at: number) =>
  figuresOf(
    Array.from({ length: folds }, (_, fold) => {
      const others = rows.filter((row) => !inFold(fold)(row));
      const weights = fittedWithUsuals(others, at);
      return withUsuals(rows.filter(inFold(fold)), at, usualsOf(others)).map(
        ({ right, signs }) => ({ right, certainty: certaintyOfRow(weights, signs) }),
      );
    }).flat(),
    gold,
  );

export const run = async (given: readonly string[]): Promise<Report> => {
  const records =
    given.length > 0 ? given.flatMap((file) => readJudgedFile(file)) : judgedThatMayBeRead();
  let least = 1;
  for (const each of kinds) {
    const read = await rowsOf(each, records);
    const usualAt = each.signs.indexOf('usual');
    const { best, sure } = crossValidated(read, usualAt);
    const { base, weights } = fittedWithUsuals(read.rows, usualAt);
    const pairs = [
      ['base', base],
      ...each.signs.map((name, at) => [name, weights[at] ?? 0]),
    ] as const;
    console.log(
      `${each.kind}: { ${pairs.map(([name, weight]) => `${name}: ${two(Number(weight))}`).join(', ')} }`,
    );
    console.log(
      `  of other texts F1 ${two(best.f1)} from ${two(best.from)} on (P ${two(best.precision)}, R ${two(best.recall)}); P .95 up to R ${two(sure.recall)}, from ${two(sure.from)} on`,
    );
    if (usualAt >= 0) {
      const usuals = [...usualsOf(read.rows)].map(([code, odds]) => `'${code}': ${two(odds)}`);
      console.log(`usual: { ${usuals.join(', ')} }`);
    }
    least = Math.min(least, best.f1);
  }
  return {
    bench: 'sign-weights',
    figure: Number(two(least)),
    unit: 'F1 of texts by the weights of others',
    goal: 'none',
    holds: true,
  };
};
