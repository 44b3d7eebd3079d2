/**
 * What is wrong with answers, all of it at once: names that chose nothing, questions that only the form insists on,
 * and the rules of the API by its own schemas. These are heavy, so they load beside the form, and are at hand off line;
 * where they have not loaded, the API tells them.
 */
import type { RecordKind } from '#shared/domain/records/record';

import type { FieldProblem } from '../../api/problem.ts';
import { script } from '../../api/script.ts';
import {
  componentKeysName,
  type Given,
  inComponent,
  typedNameOf,
} from '../../kept/answers-given.ts';
import { toldWhereWritten } from './range-ends.ts';
import type { AnswerFields, Read } from './read-submission.ts';
import type { SubmissionKind } from './submission-rules.ts';

const load = script(
  () => import('./submission-rules.ts'),
  (rules) => rules.submissionRefusals,
);

/** While the form is filled in, what will check it arrives. */
export const loadRules = (): void => {
  load().catch(() => undefined);
};

type Wait = (milliseconds: number) => Promise<unknown>;

/** On a line that is gone a script neither comes nor fails, and nobody who pressed a button is to wait for it. */
const patience = 3000;

const rulesWithin = (wait: Wait | undefined) => {
  const rules = load().catch(() => undefined);
  return wait ? Promise.race([rules, wait(patience).then(() => undefined)]) : rules;
};

const problem = (pointer: string, code: string): FieldProblem => ({ pointer, code, detail: '' });

/** Names of countries that were typed and stand for none: told, so that no answer is lost unseen. */
export const notChosen = (answers: Given): readonly FieldProblem[] => {
  const isLeft = (name: string): boolean => answers.first(typedNameOf(name)).trim() !== '';
  return [
    ...answers
      .all(componentKeysName)
      .flatMap((key, n) =>
        isLeft(inComponent(key, 'countries'))
          ? [problem(`/components/${n}/places/countries`, 'notChosen')]
          : [],
      ),
    ...(isLeft('excludedCountries') ? [problem('/excludedCountries', 'notChosen')] : []),
  ];
};

/** The API takes them as not stated; whoever fills in the form is asked, and nothing is answered for them. */
const insistedOn = { pledge: 'supportRequested', offer: 'availability' } as const;

const notAnswered = (kind: RecordKind, content: AnswerFields): readonly FieldProblem[] => {
  const answer = content[insistedOn[kind]];
  return answer === undefined || answer === '' ? [problem(`/${insistedOn[kind]}`, 'required')] : [];
};

/** Each field says one thing. */
const eachOnce = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  [...new Map(problems.toReversed().map((each) => [each.pointer, each])).values()].toReversed();

export const checkAnswers = async (
  kind: RecordKind,
  read: Read,
  judged: SubmissionKind = 'whole',
  wait?: Wait,
): Promise<readonly FieldProblem[]> => {
  const submissionRefusals = await rulesWithin(wait);
  const problems = [
    ...(judged === 'draft' ? [] : notAnswered(kind, read.content)),
    ...(submissionRefusals?.(kind, read, judged) ?? []),
  ];
  return toldWhereWritten(eachOnce(problems), read.answers);
};
