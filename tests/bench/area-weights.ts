/**
 * Weights of the signs by which an area is graded: a logistic regression over the judged texts that may be read, with terms
 * hidden that a text alone has. Printed are the weights as `shared/reading/sign-weights.ts` holds them, and how well each
 * tenth of the texts is graded by the weights that the other nine give.
 */
import { compared } from '#infra/commands/judged-codes';
import { aboutOf, topicWordsOf } from '#shared/reading/about';
import { piecesOfRecord } from '#shared/reading/pieces-of-record';
import { areaSigns, scoredAreas, sharesOfAreas } from '#shared/reading/read-areas';
import { readCodes } from '#shared/reading/read-codes';
import { readRecord } from '#shared/reading/read-record';
import { searchedRecord } from '#shared/reading/searched-record';
import { termTables } from '#shared/reading/term-files';

import { aboutWithout } from './support/about-without.ts';
import { figuresOf, told } from './support/graded-figures.ts';
import { isHidden, withoutOwnTerms } from './support/hidden-terms.ts';
import { judgedThatMayBeRead } from './support/judged-that-may-be-read.ts';
import { certaintyOfRow, fitted, type Row } from './support/logistic.ts';
import type { Report } from './support/report.ts';

const folds = 10;

type Judged = Row & { readonly record: number };

const searchedTexts = async () => {
  const texts = [];
  for (const record of judgedThatMayBeRead()) {
    const tables = await termTables(record.language);
    const reading = readRecord(record, tables);
    const passages = searchedRecord(record, tables.index);
    const { topics, areas } = piecesOfRecord(record, passages);
    texts.push({
      language: record.language,
      passages,
      pieces: topics,
      ofAreas: areas,
      gold: compared('topics', record, reading).gold,
      areas: compared('areas', record, reading),
    });
  }
  return texts;
};

type Texts = Awaited<ReturnType<typeof searchedTexts>>;

const rowsOf = async (texts: Texts): Promise<readonly Judged[]> => {
  const left = withoutOwnTerms(texts);
  const words = await aboutWithout(isHidden(texts, left));
  return texts.flatMap(({ language, passages, ofAreas, areas: { gold, also } }, record) => {
    const shares = sharesOfAreas(aboutOf(topicWordsOf(passages, words(language))));
    return scoredAreas(
      readCodes(left[record] ?? [], () => () => 'possible'),
      ofAreas,
    )
      .filter(({ id }) => gold.has(id) || !also.has(id))
      .map(({ id, score }) => {
        const { score: own, about } = areaSigns(score, shares.get(id) ?? 0);
        return { record, right: gold.has(id), signs: [own, about] };
      });
  });
};

export const run = async (): Promise<Report> => {
  const texts = await searchedTexts();
  const rows = await rowsOf(texts);
  const { base, weights } = fitted(rows);
  const [score = 0, about = 0] = weights.map((weight) => weight.toFixed(2));
  console.log(`{ base: ${base.toFixed(2)}, score: ${score}, about: ${about} }`);
  const others = figuresOf(
    Array.from({ length: folds }, (_, fold) => {
      const weighed = fitted(rows.filter(({ record }) => record % folds !== fold));
      return rows
        .filter(({ record }) => record % folds === fold)
        .map(({ right, signs }) => ({ right, certainty: certaintyOfRow(weighed, signs) }));
    }).flat(),
    texts.reduce((sum, { areas }) => sum + areas.gold.size, 0),
  );
  console.log(`  with their own terms hidden ${told(others)}`);
  return {
    bench: 'area-weights',
    figure: Number(others.best.f1.toFixed(2)),
    unit: 'F1 of texts by the weights of others',
    goal: 'none',
    holds: true,
  };
};
