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

import { certaintyOfRow, fitted, type Row } from './support/logistic.ts';
import type { Report } from './support/report.ts';

const files = ['given', 'more'].map((name) => `tests/judged/${name}/records.json`);
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
    ],
  },
];

type Judged = Row & { readonly record: number };

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
      rows.push({ record: number, right, signs: signs.map((name) => own[name]) });
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

const crossValidated = ({ rows, gold }: Rows) =>
  figuresOf(
    Array.from({ length: folds }, (_, fold) => {
      const weights = fitted(rows.filter(({ record }) => record % folds !== fold));
      return rows
        .filter(({ record }) => record % folds === fold)
        .map(({ right, signs }) => ({ right, certainty: certaintyOfRow(weights, signs) }));
    }).flat(),
    gold,
  );

export const run = async (given: readonly string[]): Promise<Report> => {
  const records = (given.length > 0 ? given : files).flatMap((file) => readJudgedFile(file));
  let least = 1;
  for (const each of kinds) {
    const read = await rowsOf(each, records);
    const { best, sure } = crossValidated(read);
    const { base, weights } = fitted(read.rows);
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
