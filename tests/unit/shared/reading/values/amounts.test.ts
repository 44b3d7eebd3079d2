import { describe, expect, it } from 'vitest';

import type { Quantity } from '#shared/domain/records/quantity';
import { readRecord } from '#shared/reading/read-record';
import { termTables } from '#shared/reading/term-files';
import { readAmounts } from '#shared/reading/values/amounts';
import { type Language, languages } from '#shared/vocabulary/label';

import { rateOf } from '#tests/support/reading/sentence-rate';
import { sentencesIn } from '#tests/support/reading/sentences';
import { recordText } from '#tests/support/reading/small-tables';

const inOrder = (quantity: Quantity | null): unknown =>
  quantity && [quantity.min, quantity.max, quantity.unit, quantity.per, quantity.currency];

const rate = (language: Language, kind: 'amounts' | 'amounts-more' | 'amounts-several'): number =>
  rateOf(
    `${kind} ${language}`,
    sentencesIn(language, kind),
    ({ quantity }) => inOrder(quantity),
    ({ text }) => inOrder(readAmounts(text, language).chosen?.quantity ?? null),
  );

describe('amounts of made-up sentences', () => {
  it.each(languages)('are read, every one, in %s', (language) => {
    expect(rate(language, 'amounts')).toBe(1);
  });

  it.each(languages)('are read in sentences of another make in %s', (language) => {
    expect(rate(language, 'amounts-more')).toBeGreaterThanOrEqual(0.97);
  });

  it.each(languages)('are told from the others that a text states in %s', (language) => {
    expect(rate(language, 'amounts-several')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the amount of a made-up record', () => {
  it.each(languages)('is the one that is asked or given in %s', async (language) => {
    const tables = await termTables(language);
    const right = rateOf(
      `amounts-of-records ${language}`,
      sentencesIn(language, 'amounts-of-records'),
      ({ quantity }) => inOrder(quantity),
      ({ text, kind }) => {
        const { quantities } = readRecord(recordText({ language, text, kind }), tables).codes;
        const [likely = null] = quantities.filter(({ grade }) => grade !== 'possible');
        return inOrder(likely && likely.quantity);
      },
    );
    expect(right).toBeGreaterThanOrEqual(0.7);
  });
});

describe('an amount', () => {
  it('stands where its words stand in the text', () => {
    const text = 'We need £35k, and the State bears the rest.';
    const { chosen } = readAmounts(text, 'en');
    expect(text.slice(chosen?.start, chosen?.end)).toBe('£35k');
  });

  it('keeps its place behind letters that are folded into two', () => {
    const text = 'Une œuvre de cœur : nous donnons quarante mille euros.';
    const { chosen } = readAmounts(text, 'fr');
    expect(text.slice(chosen?.start, chosen?.end)).toBe('quarante mille euros');
  });

  it('is one of all that the text states', () => {
    const { candidates, chosen } = readAmounts(
      'The project costs USD 900,000; we request USD 300,000 and ten officers.',
      'en',
    );
    expect(candidates.map(({ quantity }) => quantity.max)).toEqual([900_000, 300_000, 10]);
    expect(chosen?.quantity.max).toBe(300_000);
  });

  it.each<[string, Language, number | undefined]>([
    ['For these fourteen judges no; of the 31 judges, for these fourteen we ask help.', 'en', 14],
    ['Nine in ten applicants are heard without a lawyer.', 'en', undefined],
    ['Neuf demandeurs sur dix viennent de la même région.', 'fr', undefined],
    ['Since 2019 our inspectors have come twice.', 'en', undefined],
    ['We seek a statistician on loan for two months.', 'en', 1],
    ['Cedemos a dos expertas por un máximo de 45 días.', 'es', 2],
  ])('is told from shares, years and single experts: %s', (text, language, max) => {
    expect(readAmounts(text, language).chosen?.quantity.max).toBe(max);
  });

  it.each<[string, Language, number]>([
    ['We give 1.250 million euros.', 'en', 1_250_000],
    ['We give EUR 1.250.', 'en', 1250],
    ['Nous donnons 2 000 000,00 euros.', 'fr', 2_000_000],
    ["Aportamos 2'500.000 euros.", 'es', 2_500_000],
    ['Donamos dos mil quinientos millones de euros.', 'es', 2_500_000_000],
    ['Nous donnons quatre-vingt-dix-sept mille euros.', 'fr', 97_000],
    ['نقدّم ٢٬٥٠٠٬٠٠٠ يورو.', 'ar', 2_500_000],
    ['نقدّم خمسة عشر ألفاً يورو.', 'ar', 15_000],
    ['نقدّم مئة وخمسة وعشرين ألف يورو.', 'ar', 125_000],
  ])('is understood in figures and words: %s', (text, language, max) => {
    expect(readAmounts(text, language).chosen?.quantity.max).toBe(max);
  });

  it('may count what an amount before it counts', () => {
    const { chosen } = readAmounts('La ville paie deux postes ; il en manque trois.', 'fr');
    expect(chosen?.quantity).toEqual({ min: 3, max: 3, unit: 'posts', per: 'once' });
  });

  it('is not read from a word that is a currency in capitals alone', () => {
    expect(readAmounts('We give 2 try outs and 5 all round passes.', 'en').candidates).toEqual([]);
  });
});
