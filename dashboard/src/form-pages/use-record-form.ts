/** The form of a record while it is filled in: its answers, which section is open, what was refused, and what its buttons do. */
import { useEffect, useMemo, useState } from 'react';

import { useSectionStates } from '../form-sections/use-section-states.ts';
import { useGoingOn } from '../form-sections/use-going-on.ts';
import { useOpenSections } from '../form-sections/use-sections.ts';
import type { FormState } from '../forms/controls/form-context.tsx';
import type { Read } from '../forms/answers/read-submission.ts';
import { useWords } from '../i18n/words-context.tsx';
import { componentKeysName } from '../kept/answers-given.ts';
import type { RecordFormProps } from './record-form-props.ts';
import { useFormAnswers } from './use-form-answers.ts';
import { useKeeping } from './use-keeping.ts';
import { useRecordAttempts } from './use-record-attempts.ts';
import { loadForLater, useRecordJudge } from './use-record-judge.ts';
import { useSending } from './use-sending.ts';

export const useRecordForm = (props: RecordFormProps) => {
  const { kind, isForParty = false, isRehearsal = false } = props;
  const { language } = useWords();
  const told = useSending<Read>({
    kind,
    judge: useRecordJudge(kind),
    placed: (problems, { answers }) => props.placed?.(problems, answers) ?? problems,
  });
  const { form, errors, errorOf, failure, sending, attempt } = told;
  useEffect(loadForLater, []);

  const { keepNow, keepChanged, isChanged, noteArrived } = useKeeping(
    form,
    props.keep,
    language,
    props.isUnsent ?? false,
  );
  const given = useFormAnswers(form, props.saved, keepChanged);
  const { saved, answers, changed } = given;
  const state = useMemo(
    (): FormState => ({ saved, errorOf, changed, answers, sendsTexts: !isRehearsal }),
    [saved, errorOf, changed, answers, isRehearsal],
  );

  const savedKeys = saved.all(componentKeysName);
  const [count, setCount] = useState(Math.max(1, savedKeys.length));
  const onPage = useOpenSections(form, count, !isForParty);
  const states = useSectionStates(form, answers, errors);

  const attempts = useRecordAttempts(props, attempt, keepNow);
  const moves = useGoingOn({
    ...onPage,
    isChanged,
    leave: attempts.goOn,
    saves: props.onSaved !== undefined,
    sending,
    hasFailed: failure?.at === 'continue',
  });
  const arrived = (): void => {
    noteArrived();
    changed();
    onPage.arrived();
  };
  return { ...told, ...attempts, given, state, setCount, onPage, states, moves, arrived };
};

export type RecordFormState = ReturnType<typeof useRecordForm>;
