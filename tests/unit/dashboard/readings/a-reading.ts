/** Readings as the service answers them, by what a test says of them. */
import type { CodesReadView, ReadingView } from '#shared/contract/suggestions/reading-views';

type Evidence = Pick<CodesReadView['topics'][number], 'score' | 'grade' | 'spans' | 'marks'>;

/** How sure it is, and the words of the text that led to it. */
export const evidence = (
  grade: Evidence['grade'],
  text = '',
  ...words: readonly string[]
): Evidence => ({
  score: 1,
  grade,
  spans: words.map((word) => ({
    in: 'text',
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  })),
  marks: [],
});

const nothing: CodesReadView = {
  areas: [],
  topics: [],
  supportTypes: [],
  conditions: [],
  quantities: [],
  countries: [],
  regions: [],
  anywhere: null,
  languages: [],
  starts: [],
  ends: [],
};

export const aReading = (
  codes: Partial<CodesReadView> = {},
  rest: Partial<Omit<ReadingView, 'codes'>> = {},
): ReadingView => ({
  tables: 'made-up',
  supportRequested: null,
  closed: [],
  parts: [],
  ...rest,
  codes: { ...nothing, ...codes },
});

/** A part of a text that begins and ends with these words. */
export const aPart = (
  text: string,
  label: string | null,
  stretches: readonly string[],
  area?: 'A1' | 'A2' | 'A3' | 'A4',
): ReadingView['parts'][number] => ({
  label,
  spans: evidence('sure', text, ...stretches).spans,
  codes: { ...nothing, areas: area ? [{ code: area, ...evidence('likely') }] : [] },
});
