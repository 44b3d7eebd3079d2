/** What is answered and what needs another look in each section, read anew whenever an answer or the errors change. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

import type { ShownError } from '../forms/faults/error-words.ts';
import type { FormAnswers } from '../forms/controls/form-context.tsx';
import { sectionOfField } from './section-of-field.ts';
import { type ShownAnswer, shownAnswers } from '../forms/answers/shown-answers.ts';

export type AnswersBySection = ReadonlyMap<string, readonly ShownAnswer[]>;

export type SectionStates = {
  readonly shown: AnswersBySection;
  /** The sections in which something needs another look. */
  readonly wrong: ReadonlySet<string>;
};

const attribute = 'data-section';

const answersIn = (form: HTMLFormElement): AnswersBySection =>
  new Map(
    [...form.querySelectorAll(`[${attribute}]`)].map((part) => [
      part.getAttribute(attribute) ?? '',
      shownAnswers(part),
    ]),
  );

const sectionsWith = (errors: readonly ShownError[]): ReadonlySet<string> =>
  new Set(errors.flatMap(({ id }) => sectionOfField(id) ?? []));

export const useSectionStates = (
  form: RefObject<HTMLFormElement | null>,
  answers: FormAnswers,
  errors: readonly ShownError[],
): SectionStates => {
  const [states, setStates] = useState<SectionStates>({ shown: new Map(), wrong: new Set() });
  const readNow = useEffectEvent((told: readonly ShownError[]) => {
    if (form.current) setStates({ shown: answersIn(form.current), wrong: sectionsWith(told) });
  });
  useEffect(() => {
    const first = window.setTimeout(() => readNow(errors));
    const stop = answers.watch(() => readNow(errors));
    return () => {
      window.clearTimeout(first);
      stop();
    };
  }, [answers, errors]);
  return states;
};
