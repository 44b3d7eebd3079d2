/** Sending the answers of a form: what is missing is told at once, a refusal at its fields. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';

import type { Answered } from '../api/client.ts';
import type { FieldProblem, Problem } from '../api/problem.ts';
import { useWords } from '../design/words-context.tsx';
import { componentKeysName, entriesOf, type Given, givenBy } from './answers-given.ts';
import { type FormShape, type ShownError, shownErrors } from './error-words.ts';

type Sheet<Body> = Omit<FormShape, 'keys'> & {
  readonly read: (answers: Given) => Body;
  readonly check: (body: Body) => readonly FieldProblem[];
  /** Refusals as pointers into the form, where the API nests what it takes. */
  readonly placed?: (problems: readonly FieldProblem[]) => readonly FieldProblem[];
};

export type Sending<Body> = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: readonly ShownError[];
  readonly errorOf: (id: string) => string | undefined;
  /** What went wrong apart from any field. */
  readonly problem: Problem | null;
  readonly sending: boolean;
  /** What the API makes of the answers as they stand; undefined where it refuses them. */
  readonly attempt: <Value>(
    call: (body: Body) => Promise<Answered<Value>>,
  ) => Promise<Value | undefined>;
};

type Refused = { readonly problems: readonly FieldProblem[]; readonly keys: readonly string[] };

const noErrors: Refused = { problems: [], keys: [] };

export const useSending = <Body>(sheet: Sheet<Body>): Sending<Body> => {
  const { kind, partKey, read, check, placed = (problems) => problems } = sheet;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(noErrors);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);

  const errors = useMemo(
    () => shownErrors(refused.problems, { kind, partKey, keys: refused.keys }, words),
    [refused, kind, partKey, words],
  );
  const errorOf = useCallback(
    (id: string) => errors.find((error) => error.id === id)?.advice,
    [errors],
  );

  const attempt: Sending<Body>['attempt'] = async (call) => {
    if (!form.current || sending) return undefined;
    const answers = givenBy(entriesOf(new FormData(form.current)));
    const keys = answers.all(componentKeysName);
    const body = read(answers);
    setProblem(null);
    const missing = check(body);
    setRefused({ problems: missing, keys });
    if (missing.length > 0) return undefined;
    setSending(true);
    const sent = await call(body);
    setSending(false);
    if (sent.ok) return sent.value;
    const problems = placed(sent.problem.errors);
    setRefused({ problems, keys });
    if (problems.length === 0) setProblem(sent.problem);
    return undefined;
  };

  return { form, errors, errorOf, problem, sending, attempt };
};
