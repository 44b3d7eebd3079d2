/**
 * What is typed for a step, kept in the tab like the answers of a form: signing in again leaves the page, and the form
 * stands open on the way back. Kept with it is the version that it was typed for: another is nothing to lay it over unasked.
 */
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { useServices } from '../services/services.tsx';
import { type Entries, entriesOf } from '../kept/answers-given.ts';
import { type KeptAnswers, useKeptAnswers } from '../forms/kept/use-kept-answers.ts';
import type { StepName } from './step-name.ts';

/** The first of these steps whose form was left while something was typed in it. */
export const useStepUnderWay = <Step extends string>(
  name: (step: Step) => StepName,
  steps: readonly Step[],
): Step | null => {
  const { answers } = useServices();
  return steps.find((step) => answers.read(name(step)) !== undefined) ?? null;
};

type KeptStep = Pick<KeptAnswers, 'kept' | 'drop'> & {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What the form opens with, beside what its fields begin with by themselves. */
  readonly restored: Entries | undefined;
  readonly keepNow: (decided?: true) => void;
  /** Lets the form be closed when the reader comes back, where nothing was typed in it. */
  readonly dropEmpty: () => void;
  /** What was typed for another version than what stands, until the reader has chosen. */
  readonly older: Entries | undefined;
  readonly takeOlder: () => void;
  readonly leaveOlder: () => void;
};

const saysSomething = (entries: Entries): boolean =>
  entries.some(([, value]) => value.trim() !== '');

const isTypedInto = (
  control: Element,
): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement;

/** Lays what was typed or chosen over the fields of a form as it opens; hidden ones are as what made them would have them. */
const putBack = (form: HTMLFormElement | null, entries: Entries): void => {
  for (const control of form?.elements ?? []) {
    if (!isTypedInto(control) || control.type === 'hidden') continue;
    const values = entries.flatMap(([name, value]) => (name === control.name ? value : []));
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))
      control.checked = values.includes(control.value);
    else control.value = values[0] ?? control.value;
  }
};

/** @param version of what is decided on. */
export const useKeptStep = (name: StepName, version: string): KeptStep => {
  const began = useMemo(() => ({ etag: version, entries: [] }), [version]);
  const { earlier, earlierBegan, kept, keep, drop } = useKeptAnswers(name, began);
  const [older, setOlder] = useState(() =>
    earlier && earlierBegan?.etag !== version && saysSomething(earlier) ? earlier : undefined,
  );
  const [restored, setRestored] = useState(older ? undefined : earlier);
  const form = useRef<HTMLFormElement>(null);
  // Before anybody can type over it.
  useLayoutEffect(() => {
    if (restored) putBack(form.current, restored);
  }, [restored]);
  return {
    form,
    restored,
    kept,
    keepNow: (decided) => {
      if (form.current) keep(entriesOf(new FormData(form.current)), decided);
    },
    drop,
    dropEmpty: () => {
      if (form.current && !saysSomething(entriesOf(new FormData(form.current)))) drop();
    },
    older,
    takeOlder: () => {
      if (older) keep(older);
      setRestored(older);
      setOlder(undefined);
    },
    leaveOlder: () => {
      drop();
      setOlder(undefined);
    },
  };
};
