/** The errors of the fields that are on the page: a part that is taken out of a form takes its own along. */
import { type RefObject, useEffect, useMemo, useState } from 'react';

import type { ShownError } from '../forms/faults/error-words.ts';

const nothing: ReadonlySet<string> = new Set();

const isOnPage = (id: string): boolean => document.getElementById(id) !== null;

export const useErrorsOnPage = (
  form: RefObject<HTMLFormElement | null>,
  errors: readonly ShownError[],
): readonly ShownError[] => {
  const [gone, setGone] = useState(nothing);
  const [of, setOf] = useState(errors);
  if (of !== errors) {
    setOf(errors);
    setGone(nothing);
  }
  useEffect(() => {
    // What is not there yet may still come: a section that is opened later.
    const there = errors.flatMap(({ id }) => (id !== null && isOnPage(id) ? [id] : []));
    if (!form.current || there.length === 0) return undefined;
    const observer = new MutationObserver(() => {
      const missing = there.filter((id) => !isOnPage(id));
      setGone((before) => (before.size === missing.length ? before : new Set(missing)));
    });
    observer.observe(form.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [form, errors]);
  return useMemo(
    () => (gone.size === 0 ? errors : errors.filter(({ id }) => id === null || !gone.has(id))),
    [errors, gone],
  );
};
