import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explanationSchema } from '#shared/contract/suggestions/explanation-view';
import { vocabularyAnswer } from '#shared/contract/vocabulary-answer';
import { areaIds } from '#shared/vocabulary/areas';
import { languages } from '#shared/vocabulary/label';
import { broaderSupportType, supportTypeIds } from '#shared/vocabulary/support-types';
import { remarkKindTerms, verdictTerms } from '#shared/vocabulary/reason-terms';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import { topics, topicsOfArea } from '#shared/vocabulary/topics';

const lists = Object.entries(vocabularyAnswer);

describe.each(lists)('the vocabulary of %s', (_name, terms) => {
  test('has a label in every language', () => {
    const gaps = terms.flatMap(({ id, label }) =>
      languages
        .filter((language) => label[language].trim() === '')
        .map((language) => [id, language]),
    );

    expect(gaps).toEqual([]);
    expect(terms.every(({ label }) => Object.keys(label).length === languages.length)).toBe(true);
  });

  test('writes its Arabic labels in Arabic script', () => {
    const latin = terms.filter(
      (term) => !/\p{Script=Arabic}/u.test(term.label.ar) && !('englishFallback' in term),
    );

    expect(latin.map(({ id }) => id)).toEqual([]);
  });

  test('names every id once', () => {
    const ids = terms.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tells its terms apart in every language', () => {
    for (const language of languages) {
      const labels = terms.map(({ label }) => label[language]);
      expect(labels.filter((label, n) => labels.indexOf(label) !== n)).toEqual([]);
    }
  });
});

test('every topic belongs to one area, and every area has sub-topics', () => {
  const perArea = areaIds.map((area) => topicsOfArea(area));

  expect(perArea.flat()).toHaveLength(topics.length);
  for (const ofArea of perArea) {
    expect(ofArea.some(({ level }) => level === 'sub-topic')).toBe(true);
  }
});

test('a finer support type belongs to a top one, and a top one to itself', () => {
  expect(broaderSupportType('training')).toBe('technical');
  expect(broaderSupportType('it-systems')).toBe('material');
  expect(broaderSupportType('pro-bono')).toBe('legal-aid');
  for (const id of [
    'policy',
    'financial',
    'material',
    'technical',
    'research',
    'legal-aid',
  ] as const)
    expect(broaderSupportType(id)).toBe(id);
  expect(supportTypeIds).toHaveLength(15);
});

test('stakeholder types carry only codes of the OCHA and IATI lists', () => {
  const ocha = '431 433 434 435 437 438 439 440 441 443 444 445 446 447'.split(' ');
  const iati = '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' ');

  for (const type of stakeholderTypes) {
    expect(ocha).toEqual(expect.arrayContaining([...type.ocha]));
    expect(iati).toEqual(expect.arrayContaining([...type.iati]));
  }
});

test('every stakeholder type and area of the public record is known', () => {
  type Party = { type?: string };
  type Row = { from: Party[]; to: Party[]; via?: Party[]; areas: string[] };
  const url = new URL('../../../../shared/data/acsg-public-record.json', import.meta.url);
  const { records } = JSON.parse(readFileSync(url, 'utf8')) as { records: Row[] };

  const types = records
    .flatMap(({ from, to, via = [] }) => [...from, ...to, ...via])
    .flatMap(({ type }) => type ?? []);

  expect(records).toHaveLength(39);
  expect(stakeholderTypes.map(({ id }) => id)).toEqual(expect.arrayContaining(types));
  expect(areaIds).toEqual(expect.arrayContaining(records.flatMap(({ areas }) => areas)));
});

test('the verdicts and the kinds of remarks have names', () => {
  const { gates, remarks } = explanationSchema.shape;
  const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

  expect(ids(verdictTerms)).toEqual(gates.element.shape.verdict.options);
  expect(ids(remarkKindTerms)).toEqual(remarks.element.shape.kind.options);
});
