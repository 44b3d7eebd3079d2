/** What holds of every page, whoever looks at it and however they came. */
import type { Property } from '../step.ts';

const brokenText = /\bundefined\b|\bNaN\b|\[object |Invalid Date|\{[a-z]\w*\}/;

const rightToLeft = new Set(['ar']);

const all = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

export const pageProperties: readonly Property[] = [
  {
    says: 'nothing fails in a page, and its policy refuses nothing',
    of: ({ faults }) => faults,
  },
  {
    says: 'no answer is an unexpected error',
    of: ({ traffic }) => traffic.failed,
  },
  {
    says: 'nothing is asked of another host',
    of: ({ traffic }) => traffic.toOtherHosts,
  },
  {
    says: 'a page has one main part and one first heading',
    of: ({ after: { mains, headings } }) =>
      all(
        mains === 1 && headings.length === 1 && headings[0] !== '',
        `${mains} main parts, headings: ${JSON.stringify(headings)}`,
      ),
  },
  {
    says: 'the title of the window is of the page',
    of: ({ before, after }) =>
      before.place === after.place || before.headings[0] === after.headings[0]
        ? null
        : all(
            before.title !== after.title && after.title !== '',
            `${after.title}, as before, of ${after.headings[0] ?? 'no heading'}`,
          ),
  },
  {
    says: 'language and direction are those of the address',
    of: ({ after: { language, languageSaid, direction } }) =>
      all(
        languageSaid === language && direction === (rightToLeft.has(language) ? 'rtl' : 'ltr'),
        `at ${language}: ${languageSaid}, ${direction}`,
      ),
  },
  {
    says: 'no page is wider than its window',
    of: ({ after: { pixelsTooWide } }) => all(pixelsTooWide <= 0, `by ${pixelsTooWide} pixels`),
  },
  {
    says: 'no text is what a program says of nothing',
    of: ({ after: { text } }) => {
      const found = brokenText.exec(text);
      return found ? [text.slice(Math.max(0, found.index - 40), found.index + 40)] : [];
    },
  },
  {
    says: 'an id is given once',
    of: ({ after: { idsGivenTwice } }) => idsGivenTwice,
  },
  {
    says: 'every control has a name',
    of: ({ after: { nameless } }) => nameless,
  },
  {
    says: 'no figure is without its table',
    of: ({ after: { drawings } }) => (drawings.all === 0 ? null : drawings.withoutTable),
  },
  {
    says: 'loading ends',
    of: ({ after: { statuses, isStillLoading } }) =>
      all(!isStillLoading, `still loading: ${statuses.join(', ')}`),
  },
  {
    says: 'a list shows no more than it counts',
    of: ({ after: { counted } }) =>
      counted && all(counted.rows <= counted.total, `${counted.rows} rows of ${counted.total}`),
  },
];
