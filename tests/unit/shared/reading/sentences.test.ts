import { describe, expect, test } from 'vitest';

import { piecesOf } from '#shared/reading/evidence';
import { readRecord } from '#shared/reading/read-record';
import type { CodesRead, ReadCode } from '#shared/reading/reading';
import { searchedRecord } from '#shared/reading/searched-record';
import { termTables } from '#shared/reading/term-files';
import type { TermKind } from '#shared/reading/indexed-terms';
import { markIds } from '#shared/vocabulary/reading-terms';
import { pairsOf, sentencesIn, share } from '#tests/support/reading/sentences';
import { recordText } from '#tests/support/reading/small-tables';

const languages = ['en', 'fr', 'es', 'ar'] as const;

/** What one strong term scores in a clause that says nothing of it. */
const ofOneStrongTerm = 1.6;

type Kind = {
  readonly file: 'topics' | 'support-types' | 'conditions';
  readonly kind: TermKind;
  readonly read: (codes: CodesRead) => readonly ReadCode[];
  /** From which score on a code counts as found. */
  readonly least: number;
  /** Least share of sentences that find their code, and most that another code claims. */
  readonly found: number;
  readonly claimed: number;
};

const kinds: readonly Kind[] = [
  {
    file: 'topics',
    kind: 'topics',
    read: ({ topics }) => topics,
    least: ofOneStrongTerm,
    found: 0.85,
    claimed: 0.16,
  },
  {
    file: 'support-types',
    kind: 'support-types',
    read: ({ supportTypes }) => supportTypes,
    least: ofOneStrongTerm,
    found: 0.85,
    claimed: 0.14,
  },
  {
    file: 'conditions',
    kind: 'conditions',
    read: ({ conditions }) => conditions,
    // Of a condition without its cue half is left.
    least: ofOneStrongTerm / 2,
    found: 0.75,
    claimed: 0.1,
  },
];

describe.each(languages)('made-up sentences in %s', async (language) => {
  const tables = await termTables(language);
  const textOf = (text: string, kind: 'pledge' | 'offer' = 'pledge') =>
    recordText({ language, text, kind });
  const read = (text: string, kind?: 'pledge' | 'offer') => readRecord(textOf(text, kind), tables);

  /** An offer cannot adopt a law, so what it says of laws is support for them. */
  const kindOf = (code: string) => (code === 'law-reform-support' ? 'offer' : 'pledge');

  test.each(kinds)('find their $file, and are seldom claimed by another', (kind) => {
    const pairs = pairsOf(sentencesIn(language, kind.file));
    const results = pairs.map(([code, text]) => {
      const codes = kind.read(read(text, kindOf(code)).codes);
      return {
        found: codes.some((each) => each.code === code && each.score >= kind.least),
        claimed: codes.some((each) => each.code !== code && each.score >= ofOneStrongTerm),
      };
    });
    const found = results.filter((each) => each.found).length;
    const claimed = results.filter((each) => each.claimed).length;
    console.log(`${language} ${kind.file}: ${found} of ${pairs.length} found, ${claimed} claimed`);

    expect(share(found, pairs.length)).toBeGreaterThanOrEqual(kind.found);
    expect(share(claimed, pairs.length)).toBeLessThanOrEqual(kind.claimed);
  });

  test.each(kinds)('show some strong terms of $file; the others are counted', (kind) => {
    const strong = tables.index.terms.filter(
      (term) => term.kind === kind.kind && term.strength === 'strong',
    );
    const shown = new Set(
      pairsOf(sentencesIn(language, kind.file)).flatMap(([code, text]) =>
        piecesOf(searchedRecord(textOf(text), tables.index), kind.kind)
          .filter((piece) => piece.code === code)
          .map(({ written }) => `${code}: ${written}`),
      ),
    );
    const unseen = strong.filter(({ code, written }) => !shown.has(`${code}: ${written}`)).length;
    console.log(`${language} ${kind.file}: no sentence shows ${unseen} of ${strong.length} strong`);

    expect(unseen).toBeLessThan(strong.length);
  });

  test('that name no condition are not given one', () => {
    const texts = pairsOf(sentencesIn(language, 'topics')).map(([, text]) => text);
    const given = texts.filter((text) =>
      read(text).codes.conditions.some(({ grade }) => grade !== 'possible'),
    );

    expect(share(given.length, texts.length)).toBeLessThanOrEqual(0.01);
  });

  test.each(['requests', 'requests-more'] as const)(
    'of %s tell whether support is asked for',
    (file) => {
      const sentences = sentencesIn(language, file);
      const right = sentences.filter(
        ({ text, supportRequested }) =>
          (read(text).supportRequested?.value ?? null) === supportRequested,
      );
      console.log(`${language} ${file}: ${right.length} of ${sentences.length}`);

      expect(share(right.length, sentences.length)).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('have a cue in the clause of what they mark', () => {
    const marked = sentencesIn(language, 'marks');
    const counts = Object.entries(marked).map(([mark, sentences]) => {
      const right = sentences.filter(({ text, phrase }) => {
        const [, { passage, cues }] = searchedRecord(textOf(text), tables.index);
        const at = text.indexOf(phrase);
        const clauses = new Set(
          passage.words.flatMap(({ start, end }, number) =>
            end > at && start < at + phrase.length ? [passage.clauseOf[number]] : [],
          ),
        );
        return passage.words.some(
          (_, number) =>
            clauses.has(passage.clauseOf[number]) &&
            cues.get(number)?.some((cue) => cue.mark === mark),
        );
      });
      return { mark, right: right.length, of: sentences.length };
    });
    console.log(
      `${language} marks: ${counts.map(({ mark, right, of }) => `${mark} ${right} of ${of}`).join(', ')}`,
    );
    const right = counts.reduce((sum, each) => sum + each.right, 0);
    const all = counts.reduce((sum, each) => sum + each.of, 0);

    expect(counts.every(({ mark }) => markIds.some((id) => id === mark))).toBe(true);
    expect(share(right, all)).toBeGreaterThanOrEqual(0.6);
  });

  test('that are vague, closed or about something else have nothing sure and hardly anything likely', () => {
    const texts = sentencesIn(language, 'abstain');
    const graded = texts.map((text) => {
      const { areas, topics, supportTypes, conditions } = read(text).codes;
      return [...areas, ...topics, ...supportTypes, ...conditions].map(({ grade }) => grade);
    });
    const likely = graded.filter((grades) => grades.includes('likely')).length;
    console.log(`${language} abstain: ${likely} of ${texts.length} with a likely code`);

    expect(graded.filter((grades) => grades.includes('sure'))).toEqual([]);
    expect(likely).toBeLessThanOrEqual(2);
  });

  test('of declarations, notices and balances have nothing sure and little likely', () => {
    const graded = sentencesIn(language, 'abstain-more').map((each) => {
      const { areas, topics, supportTypes, conditions } = readRecord(
        recordText({ ...each, language }),
        tables,
      ).codes;
      return [...areas, ...topics, ...supportTypes, ...conditions].map(({ grade }) => grade);
    });

    expect(graded.filter((grades) => grades.includes('sure'))).toEqual([]);
    expect(graded.filter((grades) => grades.includes('likely')).length).toBeLessThanOrEqual(1);
  });

  test('that say something are not taken for vague or closed', () => {
    const texts = Object.values(sentencesIn(language, 'topics')).map((each) =>
      each.slice(0, 3).join(' '),
    );
    const silenced = texts.filter((text) => {
      const [best] = read(text).codes.areas;
      return best !== undefined && best.score >= 5 && best.grade === 'possible';
    });

    expect(silenced).toEqual([]);
  });

  test('say no less of a topic after another sentence about it, and the same in another order', () => {
    const byCode = sentencesIn(language, 'topics');
    const scoresOf = (texts: readonly string[]) =>
      new Map(read(texts.join(' ')).codes.topics.map(({ code, score }) => [code, score]));
    for (const texts of Object.values(byCode)) {
      const [first = '', second = '', third = ''] = texts;
      const two = scoresOf([first, second]);
      const three = scoresOf([first, second, third]);

      for (const [code, score] of two) expect(three.get(code)).toBeGreaterThanOrEqual(score);
      expect(scoresOf([third, first, second])).toEqual(three);
    }
  });

  test('are read alike each time', () => {
    const text = pairsOf(sentencesIn(language, 'topics'))
      .slice(0, 5)
      .map(([, each]) => each)
      .join(' ');

    expect(read(text)).toEqual(read(text));
  });
});
