/**
 * Weights of the signs by which a topic or a kind of support that is read is graded: a logistic regression over the judged
 * texts that may be read, with terms hidden that a text alone has, since terms were written for these texts and will not be
 * for others. Printed are the weights as `shared/reading/sign-weights.ts` holds them, and how well each tenth of the texts is
 * graded by the weights that the other nine give.
 */
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';
import { aboutOf, topicWordsOf } from '#shared/reading/about';
import { compared, type JudgedKind } from '#infra/commands/judged-codes';
import type { Piece } from '#shared/reading/evidence';
import { supportKinship, topicKinship } from '#shared/reading/kinship';
import { piecesOfRecord } from '#shared/reading/pieces-of-record';
import { scored } from '#shared/reading/read-codes';
import { readRecord } from '#shared/reading/read-record';
import { searchedRecord } from '#shared/reading/searched-record';
import { type Kinship, type Setting, type SignName, signsAmong } from '#shared/reading/signs';
import { supportOfAmount } from '#shared/reading/support-of-amount';
import { termTables } from '#shared/reading/term-files';

import { aboutWithout } from './support/about-without.ts';
import { figuresOf, told, two } from './support/graded-figures.ts';
import { type FoundPieces, isHidden, withoutOwnTerms } from './support/hidden-terms.ts';
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
      'given',
      'others',
      'longest',
      'noStrong',
      'about',
      'aboutLead',
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
      'askedFor',
      'others',
      'longest',
      'noStrong',
      'usual',
    ],
  },
];

type Judged = Row & { readonly record: number; readonly code: string };

/** A code of the gold that is no candidate is missed by any weights. */
type Rows = { readonly rows: readonly Judged[]; readonly gold: number };

type Searched = FoundPieces & {
  readonly also: ReadonlySet<string>;
  readonly amounts: readonly Piece[];
  readonly passages: ReturnType<typeof searchedRecord>;
  readonly setting: Omit<Setting, 'about'>;
};

const searchedOf = async (
  { kind }: Kind,
  records: readonly JudgedRecord[],
): Promise<readonly Searched[]> => {
  const searched: Searched[] = [];
  for (const record of records) {
    const tables = await termTables(record.language);
    const reading = readRecord(record, tables);
    const passages = searchedRecord(record, tables.index);
    const pieces = piecesOfRecord(record, passages)[kind];
    searched.push({
      ...compared(kind, record, reading),
      language: record.language,
      passages,
      pieces,
      amounts:
        kind === 'supportTypes' ? supportOfAmount(record, pieces, reading.codes.quantities) : [],
      setting: {
        kind: record.kind,
        party: record.party.type,
        asks: reading.supportRequested?.value ?? null,
      },
    });
  }
  return searched;
};

type WordsOf = Awaited<ReturnType<typeof aboutWithout>>;

/** Of each text the pieces that are looked at: all of them, or those that are not hidden. */
const rowsOf = (
  { kinship, signs }: Kind,
  searched: readonly Searched[],
  pieces: readonly (readonly Piece[])[],
  words: WordsOf,
): Rows => ({
  gold: searched.reduce((sum, { gold }) => sum + gold.size, 0),
  rows: searched.flatMap((each, record) => {
    const { gold, also, amounts } = each;
    const setting = {
      ...each.setting,
      about: aboutOf(topicWordsOf(each.passages, words(each.language))),
    };
    const all = scored([...(pieces[record] ?? []), ...amounts]);
    const signsOf = signsAmong(all, setting, kinship);
    return all
      .filter(({ code }) => gold.has(code) || !also.has(code))
      .map((found) => {
        const own = signsOf(found);
        return {
          record,
          code: found.code,
          right: gold.has(found.code),
          signs: signs.map((name) => (name === 'usual' ? 0 : own[name])),
        };
      });
  }),
});

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
  const toldByOthers = Array.from({ length: folds }, (_, fold) => {
    const others = rows.filter((row) => !inFold(fold)(row));
    return withUsuals(rows.filter(inFold(fold)), at, usualsOf(others));
  });
  return fitted(toldByOthers.flat());
};

/** The rows of each tenth of the texts by the weights that the other nine give. */
const crossValidated = ({ rows }: Rows, graded: Rows, at: number) =>
  figuresOf(
    Array.from({ length: folds }, (_, fold) => {
      const others = rows.filter((row) => !inFold(fold)(row));
      const weights = fittedWithUsuals(others, at);
      return withUsuals(graded.rows.filter(inFold(fold)), at, usualsOf(others)).map(
        ({ right, signs }) => ({ right, certainty: certaintyOfRow(weights, signs) }),
      );
    }).flat(),
    graded.gold,
  );

/** Prints what is found for one kind, and answers the F1 of other texts. */
const report = async (each: Kind, records: readonly JudgedRecord[]): Promise<number> => {
  const searched = await searchedOf(each, records);
  const all = rowsOf(
    each,
    searched,
    searched.map(({ pieces }) => pieces),
    await aboutWithout(() => false),
  );
  const left = withoutOwnTerms(searched);
  const hidden = rowsOf(each, searched, left, await aboutWithout(isHidden(searched, left)));
  const usualAt = each.signs.indexOf('usual');
  const { base, weights } = fittedWithUsuals(hidden.rows, usualAt);
  const pairs = each.signs.map((name, at) => `${name}: ${two(weights[at] ?? 0)}`);
  console.log(`${each.kind}: { base: ${two(base)}, ${pairs.join(', ')} }`);
  if (usualAt >= 0) {
    const usuals = [...usualsOf(hidden.rows)].map(([code, odds]) => `'${code}': ${two(odds)}`);
    console.log(`usual: { ${usuals.join(', ')} }`);
  }
  const others = crossValidated(hidden, hidden, usualAt);
  console.log(`  of other texts ${told(crossValidated(hidden, all, usualAt))}`);
  console.log(`  with their own terms hidden ${told(others)}`);
  return others.best.f1;
};

export const run = async (given: readonly string[]): Promise<Report> => {
  const records =
    given.length > 0 ? given.flatMap((file) => readJudgedFile(file)) : judgedThatMayBeRead();
  const figures: number[] = [];
  for (const each of kinds) figures.push(await report(each, records));
  return {
    bench: 'sign-weights',
    figure: Number(two(Math.min(...figures))),
    unit: 'F1 of texts by the weights of others',
    goal: 'none',
    holds: true,
  };
};
