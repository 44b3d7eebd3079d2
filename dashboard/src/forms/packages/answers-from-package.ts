/** The answers of a component that starts from a package of support, and as they were before. Pure. What was answered stays in both. */
import type { Language } from '#shared/vocabulary/label';
import type { SupportPackage } from '#shared/vocabulary/support-packages/support-packages';

import { type Entries, givenBy, inComponent } from '../../kept/answers-given.ts';
import { filledIn, filledName } from './filled-by-package.ts';

/** The questions that a package answers, each with the fields in which the form asks it. */
const asked = {
  area: ['area'],
  topics: ['topics'],
  supportTypes: ['supportTypes'],
  quantity: ['min', 'max', 'unit', 'currency', 'per'],
  text: ['text'],
} as const;

export type PackageQuestion = keyof typeof asked;

const questions = Object.keys(asked) as readonly PackageQuestion[];

type Answers = readonly (readonly [field: string, value: string])[];

type Start = {
  readonly package: SupportPackage;
  /** Of the text, where packages are written in it. */
  readonly language: Language | null;
  /** Its usual size is no amount that anybody asked for or gives, so it is filled in for whoever says so. */
  readonly withSize: boolean;
};

const answersOf = ({
  package: of,
  language,
  withSize,
}: Start): Readonly<Record<PackageQuestion, Answers>> => {
  const { min, max, unit, per } = of.usualEffort;
  return {
    area: [['area', of.area]],
    topics: of.topics.map((id) => ['topics', id]),
    supportTypes: of.supportTypes.map((id) => ['supportTypes', id]),
    quantity: withSize
      ? [
          ['min', String(min)],
          ['max', String(max)],
          ['unit', unit],
          ['per', per],
        ]
      : [],
    text: language === null ? [] : [['text', of.start[language]]],
  };
};

/** Other line ends and blanks around say the same. */
const word = (answers: Answers): string =>
  JSON.stringify(answers.map(([field, value]) => [field, value.replaceAll('\r\n', '\n').trim()]));

const answeredTo = (entries: Entries, key: string, question: PackageQuestion): Answers =>
  asked[question].flatMap((field) =>
    givenBy(entries)
      .all(inComponent(key, field))
      .filter((value) => value.trim() !== '')
      .map((value) => [field, value] as const),
  );

export type Started = {
  readonly entries: Entries;
  readonly filled: readonly PackageQuestion[];
  /** What was answered before, and stays. */
  readonly left: readonly PackageQuestion[];
};

export const startedFrom = (entries: Entries, key: string, start: Start): Started => {
  const answers = answersOf(start);
  const area = givenBy(entries).first(inComponent(key, 'area'));
  const fitsArea = area === '' || area === start.package.area;
  const wanted = questions.filter((question) => answers[question].length > 0);
  const isFilled = (question: PackageQuestion): boolean =>
    answeredTo(entries, key, question).length === 0 && (question !== 'topics' || fitsArea);
  const filled = wanted.filter(isFilled);
  const fields = new Set(
    filled.flatMap((question) => asked[question].map((field) => inComponent(key, field))),
  );
  return {
    entries: [
      ...entries.filter(([name]) => !fields.has(name)),
      ...filled.flatMap((question) =>
        answers[question].map(([field, value]) => [inComponent(key, field), value] as const),
      ),
      ...filled.map(
        (question) => [filledName(key), `${question} ${word(answers[question])}`] as const,
      ),
    ],
    filled,
    left: wanted.filter((question) => !filled.includes(question)),
  };
};

/** Without what a package filled in and nobody changed since. An area stays under topics that stay. */
export const takenBack = (entries: Entries, key: string): Entries => {
  const filled = new Set(filledIn(givenBy(entries), key));
  const isAsFilled = (question: PackageQuestion): boolean =>
    filled.has(`${question} ${word(answeredTo(entries, key, question))}`);
  const keepsTopics =
    [...filled].some((each) => each.startsWith('topics ')) &&
    answeredTo(entries, key, 'topics').length > 0 &&
    !isAsFilled('topics');
  const fields = new Set(
    questions
      .filter((question) => isAsFilled(question) && !(question === 'area' && keepsTopics))
      .flatMap((question) => asked[question].map((field) => inComponent(key, field))),
  );
  return entries.filter(([name]) => !fields.has(name) && name !== filledName(key));
};
