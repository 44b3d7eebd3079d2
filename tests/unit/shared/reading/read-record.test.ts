import { describe, expect, test } from 'vitest';

import { readRecord } from '#shared/reading/read-record';
import type { Reading } from '#shared/reading/reading';
import type { RecordText } from '#shared/reading/searched-record';
import { recordText, smallTables } from '#tests/support/reading/small-tables';

const tables = smallTables({
  topics: {
    training: { strong: ['training'], half: ['course*'] },
    backlog: {
      strong: ['backlog', 'pending case*', 'undecided file*'],
      half: ['arrears'],
      weak: ['queue*', 'pile*'],
    },
    coi: { strong: ['country information'] },
    'law-reform': { strong: ['asylum act'] },
    'refugee-led-expertise': { half: ['lived experience'] },
    // A word tells of a topic where few of all terms use it.
    interpretation: { strong: ['interpreter*', 'mother tongue', 'sworn translator*', 'glossary'] },
    reception: { strong: ['shelter*', 'beds', 'meals', 'transit centre*', 'house rules'] },
    biometrics: { strong: ['fingerprint*', 'iris', 'facial image*', 'scanner*'] },
    'legal-aid': { strong: ['counsel', 'duty lawyer*', 'defender*', 'law clinic*'] },
  },
  'support-types': {
    secondment: { strong: ['lend … officers'], half: ['colleague*', 'posting*'] },
    financial: { half: ['cost*'] },
  },
  conditions: { funding: { strong: ['subject to funding', 'grant*'], half: ['budget'] } },
  areas: { A1: { half: ['institution*'] } },
  marks: {
    asked: ['we ask for', 'would welcome', 'need'],
    refused: ['no help', 'not for'],
    done: ['was completed'],
    others: ['is provided by'],
    closed: ['programme has ended', 'closed'],
    vague: ['stands ready', 'ready to help', 'spirit of solidarity'],
    contrast: ['but'],
    condition: ['provided that', 'subject to'],
  },
  requests: { asks: ['would welcome'], declines: ['no help'], support: ['training'] },
});

const read = (text: string, given: Partial<RecordText> = {}): Reading =>
  readRecord(recordText({ text, ...given }), tables);

const scoresIn = ({ codes }: Reading): Readonly<Record<string, number>> =>
  Object.fromEntries(codes.topics.map(({ code, score }) => [code, score]));

const scores = (text: string, given: Partial<RecordText> = {}) => scoresIn(read(text, given));

describe('a score', () => {
  test('is that of its terms, more where they are asked for and in the title', () => {
    expect(scores('There is a backlog.')).toEqual({ backlog: 1.6 });
    expect(scores('We ask for training.')).toEqual({ training: 2 });
    expect(scores('', { title: 'Backlog' })).toEqual({ backlog: 2 });
    expect(scores('', { party: { ...recordText().party, name: 'Backlog Office' } })).toEqual({
      backlog: 1.12,
    });
  });

  test('is lowered and never erased by what is done, by others or ruled out', () => {
    expect(scores('Training was completed.')).toEqual({ training: 0.6 });
    expect(scores('Training was completed. Training.')).toEqual({ training: 1.75 });
    expect(scores('No help with the backlog and arrears of pending cases')).toEqual({
      backlog: 2,
    });
  });

  test('is lowered less by a cue that stands far away in the clause', () => {
    const near = scores('No help with pending cases, arrears').backlog ?? 0;
    const far = scores('No help is needed here or anywhere else with pending cases, arrears');

    expect(far.backlog).toBeGreaterThan(near);
  });

  test('is not touched by a cue of another clause', () => {
    expect(scores('We ask for training but not for country information.')).toEqual({
      training: 2,
      coi: 0.6,
    });
  });

  test('counts a word once, and a term that is said again a quarter and no more', () => {
    expect(scores('backlog backlog backlog backlog')).toEqual({ backlog: 2 });
  });

  test('counts weak terms together with others alone', () => {
    expect(scores('The queue grows.')).toEqual({});
    expect(scores('The queue and the pile grow.')).toEqual({ backlog: 0.8 });
  });
});

describe('a grade', () => {
  const gradeOf = (text: string, given: Partial<RecordText> = {}): string | undefined =>
    read(text, given).codes.topics.find(({ code }) => code === 'backlog')?.grade;

  test('rises with the score', () => {
    expect(gradeOf('arrears, country information')).toBe('possible');
    expect(gradeOf('pending cases and arrears, shelters')).toBe('likely');
    expect(gradeOf('backlog; pending cases; undecided files; arrears')).toBe('sure');
  });

  test('is better of a phrase than of one word, which is used of many things', () => {
    expect(gradeOf('backlog, shelters, beds')).toBe('possible');
    expect(gradeOf('pending cases, pile, shelters, beds')).toBe('likely');
  });

  test('is better of what the other words of a record tell of, too', () => {
    expect(gradeOf('backlog')).toBe('sure');
    expect(gradeOf('backlog, interpreters')).toBe('likely');
    expect(gradeOf('backlog, shelters, beds')).toBe('possible');
  });

  test('is sure where different terms say it, and not where one is said again', () => {
    const title = 'Pending cases';

    expect(gradeOf('pending cases, pending cases; shelters, beds', { title })).toBe('likely');
    expect(gradeOf('backlog, undecided files; shelters, beds', { title })).toBe('sure');
  });

  test('of a kind of support is better where a pledge asks for it, and where an offer gives it', () => {
    const support = (text: string, given: Partial<RecordText> = {}) =>
      read(text, given).codes.supportTypes.map(({ grade }) => grade);

    expect(support('We lend officers.')).toEqual(['possible']);
    expect(support('We would welcome it if you lend officers.')).toEqual(['likely']);
    expect(support('We lend officers, colleagues.', { kind: 'offer' })).toEqual(['likely']);
  });

  test('of a condition takes a cue in the clause of its term', () => {
    const conditionOf = (text: string) =>
      read(text).codes.conditions.map(({ score, grade }) => [score, grade]);

    expect(conditionOf('We go on, provided that the grant is renewed.')).toEqual([[1.6, 'likely']]);
    expect(conditionOf('The grant was spent on a budget of its own.')).toEqual([
      [0.96, 'possible'],
    ]);
    expect(conditionOf('Provided that it rains; the grant stands.')).toEqual([[0.8, 'possible']]);
  });

  test('of a kind of support is hardly more than possible without a strong term', () => {
    const supportOf = (text: string) => read(text).codes.supportTypes.map(({ grade }) => grade);

    expect(supportOf('Colleagues come. A posting is meant.')).toEqual(['possible']);
    expect(supportOf('We would welcome it if you lend officers, colleagues.')).toEqual(['likely']);
  });

  test('is possible at most without a strong term or terms in two clauses', () => {
    const many = 'arrears, queue, pile, shelters, beds';

    expect(gradeOf(many, { title: 'Arrears' })).toBe('possible');
    expect(gradeOf(`${many}. Pending cases`, { title: 'Arrears' })).not.toBe('possible');
  });

  test('is possible at most where a record says that it is closed, or only that it stands ready', () => {
    const sure = 'backlog; pending cases; undecided files; arrears';

    expect(gradeOf(`${sure}. The programme has ended.`)).toBe('possible');
    expect(gradeOf(`${sure}. The Ministry stands ready.`)).toBe('possible');
    expect(gradeOf(`${sure}. The Ministry stands ready from May 2027.`)).toBe('sure');
    expect(gradeOf(`${sure}. The Ministry stands ready, in French.`)).toBe('sure');
  });

  describe('of a longer record', () => {
    const long = `backlog; pending cases; undecided files; arrears. ${'The Office has been at work in the north. '.repeat(4)}`;

    test('is not lowered by one phrase that may speak of something else', () => {
      expect(gradeOf(`${long} The old programme has ended.`)).toBe('sure');
      expect(gradeOf(`${long} The Ministry stands ready to help.`)).toBe('sure');
      expect(gradeOf(`${long} The road is closed.`, { title: 'The road is closed' })).toBe('sure');
    });

    test('is lowered where several phrases say it', () => {
      expect(gradeOf(`${long} It is closed.`, { title: 'The programme has ended' })).toBe(
        'possible',
      );
      expect(gradeOf(`${long} It stands ready, in a spirit of solidarity.`)).toBe('possible');
    });
  });
});

describe('a reading', () => {
  test('shows the words that led to each code', () => {
    const text = 'The Office has pending cases in its queue.';
    const [backlog] = read(text).codes.topics;

    expect(backlog?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'pending cases',
      'queue',
    ]);
  });

  test('has the areas of its topics, and those that an area’s own terms name', () => {
    expect(read('A backlog, and our institution.').codes.areas).toMatchObject([
      { code: 'A3', score: 1.6 },
      { code: 'A1', score: 0.8 },
    ]);
  });

  test('tells of an offer that it supports a law, and of a pledge that it adopts one', () => {
    expect(scores('The asylum act')).toEqual({ 'law-reform': 1.6 });
    expect(scores('The asylum act', { kind: 'offer' })).toEqual({ 'law-reform-support': 1.6 });
  });

  test('takes the kind of a party into account beside what its offer says, and not by itself', () => {
    const given = { kind: 'offer', party: { ...recordText().party, type: 'rlo' } } as const;

    expect(scores('We offer lived experience.', given)['refugee-led-expertise']).toBeGreaterThan(1);
    expect(scores('We offer books.', given)).toEqual({});
  });

  test.each([
    ['We ask for training, but no help with the backlog.', true],
    ['We would welcome training.', true],
    ['No help is sought.', false],
    ['We need to lend officers.', true],
    ['We need rain.', null],
    ['There is a backlog.', null],
  ])('of a pledge that says "%s" has asked: %s', (text, asked) => {
    expect(read(text).supportRequested?.value ?? null).toBe(asked);
    expect(read(text, { kind: 'offer' }).supportRequested).toBeNull();
  });

  test('parts a numbered text by its numbers, and another by its areas', () => {
    const numbered = read('(1) Training. (2) Backlog and pending cases.');
    const byArea = read('Training is planned. Courses, too. There is a backlog.');
    const topics = ({ parts }: Reading): readonly (readonly string[])[] =>
      parts.map(({ codes }) => codes.topics.map(({ code }) => code));

    expect(numbered.parts.map(({ label }) => label)).toEqual(['1', '2']);
    expect(topics(numbered)).toEqual([['training'], ['backlog']]);
    expect(topics(byArea)).toEqual([['training'], ['backlog']]);
  });

  test('has the amount that is asked as likely and others as possible, of the whole and of each part', () => {
    const text = '(1) We ask for USD 50,000 for training. (2) We will hire 12 officers.';
    const { codes, parts } = read(text);
    const amounts = (each: typeof codes): readonly string[] =>
      each.quantities.map(({ quantity, grade }) => `${quantity.max} ${quantity.unit} ${grade}`);

    expect(amounts(codes)).toEqual(['50000 money likely', '12 people possible']);
    expect(parts.map((part) => amounts(part.codes)[0])).toEqual([
      '50000 money likely',
      '12 people likely',
    ]);
  });

  test('takes what the amount counts for what is given, beside words that say it', () => {
    const financial = (text: string) =>
      read(text).codes.supportTypes.find(({ code }) => code === 'financial')?.score;

    expect(financial('We give USD 50,000 towards the costs.')).toBe(1.8);
    expect(financial('We give towards the costs.')).toBe(0.8);
  });

  test('has when work starts and ends, with the words that say so', () => {
    const text = 'We train from March 2027 to June 2028.';
    const { starts, ends } = read(text).codes;

    expect([starts[0]?.date, ends[0]?.date]).toEqual(['2027-03', '2028-06']);
    expect(text.slice(starts[0]?.spans[0]?.start)).toMatch(/March 2027 to June 2028/);
  });

  test('takes dates before the year in which it was submitted for background', () => {
    const endsOf = (submitted: string) =>
      read('We train until June 2027.', { submitted }).codes.ends.map(({ date }) => date);

    expect(endsOf('2026-11-29')).toEqual(['2027-06']);
    expect(endsOf('2029-03-01')).toEqual([]);
  });

  test('names the tables that it was read with, and others otherwise', () => {
    expect(read('').tables).toBe(read('backlog').tables);
    expect(read('').tables).not.toBe(readRecord(recordText(), smallTables({})).tables);
  });
});
