/** Sending the answers of a form: everything that needs another look is told together, a refusal at its fields, a failure at the button. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';

import type { ConflictReason } from '#shared/domain/conflict-reason';

import type { Answered } from '../api/client.ts';
import { type FieldProblem, notLoaded, type Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { componentKeysName, entriesOf, type Given, givenBy } from '../kept/answers-given.ts';
import { notChosen } from '../forms/answers/check-answers.ts';
import { toldWhereWritten } from '../forms/answers/range-ends.ts';
import type { FormShape, ShownError, shownErrors } from '../forms/faults/error-words.ts';
import { sectionOfField } from '../form-sections/section-of-field.ts';
import { useErrorsOnPage } from './use-errors-on-page.ts';

/** Of a problem, the section in which it is told. */
export type SectionOf = (problem: FieldProblem) => string | null;

type Check<Body> = (
  body: Body,
  sectionOf: SectionOf,
) => readonly FieldProblem[] | Promise<readonly FieldProblem[]>;

export type Judge<Body> = {
  readonly read: (answers: Given) => Body;
  readonly shownErrors: typeof shownErrors;
};

/** Null where it has not come in time. */
export type JudgeInTime<Body> = Judge<Body> | null;

type Sheet<Body> = Omit<FormShape, 'keys'> & {
  /** What reads the answers and words what is wrong with them. */
  readonly judge: () => Promise<JudgeInTime<Body>>;
  /** Refusals as pointers into the form, where the API takes the answers in another place. */
  readonly placed?: (problems: readonly FieldProblem[], body: Body) => readonly FieldProblem[];
};

type Attempt<Body, Value> = {
  /** The button that was pressed. */
  readonly at: string;
  readonly check: Check<Body>;
  readonly call: (body: Body) => Promise<Answered<Value>>;
  readonly done: (value: Value) => void;
};

/** What went wrong apart from any field. */
export type Failure = {
  readonly problem: Problem;
  readonly at: string;
  readonly again: () => void;
};

export type Sending<Body> = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: readonly ShownError[];
  readonly errorOf: (id: string) => string | undefined;
  /** What stands in the way of a field. */
  readonly reason: ConflictReason | null;
  readonly failure: Failure | null;
  readonly sending: boolean;
  /** Sends the answers as they stand, unless that is under way. */
  readonly attempt: <Value>(attempt: Attempt<Body, Value>) => void;
};

type Refused = {
  readonly problems: readonly FieldProblem[];
  readonly keys: readonly string[];
  readonly reason: ConflictReason | null;
  readonly shown: typeof shownErrors;
};

const noErrors: Refused = { problems: [], keys: [], reason: null, shown: () => [] };
const asTheyAre = (problems: readonly FieldProblem[]): readonly FieldProblem[] => problems;

export const useSending = <Body>(sheet: Sheet<Body>): Sending<Body> => {
  const { kind, partKey, judge, placed = asTheyAre } = sheet;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const underWay = useRef(false);
  const [refused, setRefused] = useState(noErrors);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  const told = useMemo(
    () => refused.shown(refused.problems, { kind, partKey, keys: refused.keys }, words),
    [refused, kind, partKey, words],
  );
  const errors = useErrorsOnPage(form, told);
  const errorOf = useCallback(
    (id: string) => errors.find((error) => error.id === id)?.advice,
    [errors],
  );

  const run = async <Value>(element: HTMLFormElement, each: Attempt<Body, Value>) => {
    const answers = givenBy(entriesOf(new FormData(element)));
    const keys = answers.all(componentKeysName);
    setFailure(null);
    const judging = await judge().catch(() => null);
    if (!judging)
      return setFailure({ problem: notLoaded, at: each.at, again: () => attempt(each) });
    const { read, shownErrors: shown } = judging;
    const body = read(answers);
    const sectionOf: SectionOf = (problem) =>
      sectionOfField(shown([problem], { kind, partKey, keys }, words)[0]?.id ?? null);
    const problems = toldWhereWritten(
      [...notChosen(answers), ...(await each.check(body, sectionOf))],
      answers,
    );
    setRefused({ problems, keys, reason: null, shown });
    if (problems.length > 0) return;
    const sent = await each.call(body);
    if (sent.ok) return each.done(sent.value);
    const placedProblems = toldWhereWritten(placed(sent.problem.errors, body), answers);
    setRefused({ problems: placedProblems, keys, reason: sent.problem.reason, shown });
    if (placedProblems.length === 0)
      setFailure({ problem: sent.problem, at: each.at, again: () => attempt(each) });
  };
  const attempt: Sending<Body>['attempt'] = (each) => {
    if (!form.current || underWay.current) return;
    underWay.current = true;
    setSending(true);
    void run(form.current, each).finally(() => {
      underWay.current = false;
      setSending(false);
    });
  };

  return { form, errors, errorOf, reason: refused.reason, failure, sending, attempt };
};
