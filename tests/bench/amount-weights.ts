/**
 * Weights of the signs by which an amount is chosen among all that a text states: a choice model over the made-up sentences
 * and the judged texts that may be read. Printed are the weights as `shared/reading/values/amount-weights.ts` holds them, and
 * how many of each tenth of the texts are read rightly by the weights that the other nine give.
 */
import type { Quantity } from '#shared/domain/records/quantity';
import { compared } from '#infra/commands/judged-codes';
import { asksAt } from '#shared/reading/asking-sentences';
import { readRecord } from '#shared/reading/read-record';
import { searchedRecord } from '#shared/reading/searched-record';
import { termTables } from '#shared/reading/term-files';
import { amountCandidates, type AmountCandidate } from '#shared/reading/values/amount-candidates';
import { amountSigns, type AsksAt, signsOfAmount } from '#shared/reading/values/amount-signs';
import { amountWords } from '#shared/reading/values/amount-words';
import { tokensOf } from '#shared/reading/values/tokens';
import { type Language, languages } from '#shared/vocabulary/label';
import { sentencesIn } from '#tests/support/reading/sentences';

import { type Case, choiceOf, fittedChoice } from './support/choice-model.ts';
import { judgedThatMayBeRead } from './support/judged-that-may-be-read.ts';
import type { Report } from './support/report.ts';

const folds = 10;
const sentenceFiles = ['amounts', 'amounts-more', 'amounts-several'] as const;

type Text = {
  readonly options: Case;
  /** Whether an amount is right that no option has. */
  readonly missing: boolean;
  readonly judged: boolean;
};

type IsRight = (candidate: AmountCandidate) => boolean | 'either';

const optionsOf = (text: string, language: Language, asks: AsksAt, isRight: IsRight): Case => {
  const words = amountWords[language];
  const amounts = amountCandidates(words, tokensOf(text));
  return amounts.candidates.flatMap((candidate) => {
    const right = isRight(candidate);
    const signs = signsOfAmount(amounts, candidate, asks);
    return right === 'either' ? [] : [{ right, signs: amountSigns.map((name) => signs[name]) }];
  });
};

type Wanted = { readonly quantity: Quantity | null };

const ofSentence = (text: string, language: Language, { quantity }: Wanted, asks: AsksAt): Text => {
  const { min, max, unit, per, currency } = quantity ?? {};
  const options = optionsOf(
    text,
    language,
    asks,
    ({ quantity: each }) =>
      quantity !== null &&
      each.min === min &&
      each.max === max &&
      each.unit === unit &&
      each.per === per &&
      each.currency === currency,
  );
  const missing = quantity !== null && !options.some(({ right }) => right);
  return { options, missing, judged: false };
};

const ofSentences = (): readonly Text[] =>
  languages.flatMap((language) =>
    sentenceFiles.flatMap((file) =>
      sentencesIn(language, file).map((each) => ofSentence(each.text, language, each, () => false)),
    ),
  );

const party = { name: '', type: 'state', country: null } as const;

/** As a pledge or an offer states them, so that what it asks is known. */
const ofMadeUpRecords = async (): Promise<readonly Text[]> => {
  const texts: Text[] = [];
  for (const language of languages) {
    const { index } = await termTables(language);
    for (const each of sentencesIn(language, 'amounts-of-records')) {
      const [, searched] = searchedRecord({ title: '', text: each.text, party }, index);
      texts.push(ofSentence(each.text, language, each, asksAt(each.kind, searched)));
    }
  }
  return texts;
};

const ofRecords = async (): Promise<readonly Text[]> => {
  const texts: Text[] = [];
  for (const record of judgedThatMayBeRead()) {
    const tables = await termTables(record.language);
    const { gold, also } = compared('quantity', record, readRecord(record, tables));
    const [, text] = searchedRecord(record, tables.index);
    const options = optionsOf(
      record.text,
      record.language,
      asksAt(record.kind, text),
      (candidate) => {
        const { min, max, unit, per, currency = '' } = candidate.quantity;
        const word = `${min}-${max} ${currency}${unit} ${per}`;
        return gold.has(word) || (also.has(word) && 'either');
      },
    );
    const missing = gold.size > 0 && !options.some(({ right }) => right);
    texts.push({ options, missing, judged: true });
  }
  return texts;
};

const isReadRightly = (weights: readonly number[], { options, missing }: Text): boolean => {
  const chosen = choiceOf(weights, options);
  return chosen ? chosen.right : !missing && !options.some(({ right }) => right);
};

/** A whole text says more than a sentence of what stands beside an amount, so each counts twice. */
const fittedTo = (texts: readonly Text[]): readonly number[] =>
  fittedChoice(
    texts
      .filter(({ missing }) => !missing)
      .flatMap(({ options, judged }) => (judged ? [options, options] : [options])),
  );

const crossValidated = (texts: readonly Text[]): readonly boolean[] =>
  Array.from({ length: folds }, (_, fold) => {
    const weights = fittedTo(texts.filter((_text, at) => at % folds !== fold));
    return texts
      .filter((_text, at) => at % folds === fold)
      .map((text) => ({ judged: text.judged, right: isReadRightly(weights, text) }));
  })
    .flat()
    .filter(({ judged }) => judged)
    .map(({ right }) => right);

export const run = async (): Promise<Report> => {
  const texts = [...ofSentences(), ...(await ofMadeUpRecords()), ...(await ofRecords())];
  const weights = fittedTo(texts);
  const pairs = amountSigns.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)}`);
  console.log(`{ ${pairs.join(', ')} }`);
  const right = texts.filter((text) => isReadRightly(weights, text)).length;
  const others = crossValidated(texts);
  const share = others.filter(Boolean).length / others.length;
  console.log(`right by these weights: ${right} of ${texts.length} texts and sentences`);
  console.log(`judged texts by the weights of others: ${(100 * share).toFixed(0)} %`);
  return {
    bench: 'amount-weights',
    figure: Number(share.toFixed(2)),
    unit: 'of judged texts read rightly by the weights of others',
    goal: 'none',
    holds: true,
  };
};
