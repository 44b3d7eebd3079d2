/** The sections of a form on its page: which is open, as its address says, and how to go to another. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

import { navigate, usePath, useSearch } from '../navigation/location.ts';
import { sectionIn, withSection } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import type { FormView } from '../forms/form-section.tsx';
import { currentSection, type Section, sectionsOf } from './sections.ts';

export type OpenSections = {
  readonly view: FormView;
  readonly sections: readonly Section[];
  readonly current: string;
  readonly open: (id: string) => void;
  readonly choose: (view: FormView) => void;
  /** Told when sections have come that may be open already: who waited there goes on from their title. */
  readonly arrived: () => void;
  /** Opens what hides a field of the form. */
  readonly reveal: (field: Element) => void;
};

const titleIn = (form: HTMLFormElement | null, id: string): HTMLElement | null =>
  form?.querySelector<HTMLElement>(`[data-section="${id}"] [data-section-title]`) ?? null;

export const useOpenSections = (
  form: RefObject<HTMLFormElement | null>,
  components: number,
  asksForContact: boolean,
): OpenSections => {
  const { formView } = useServices();
  const [view, setView] = useState(() => formView.read());
  const [path, search] = [usePath(), useSearch()];
  const asked = sectionIn(search);
  const sections = useMemo(
    () => sectionsOf({ components, asksForContact }),
    [components, asksForContact],
  );
  const current = currentSection(asked, sections);
  const before = useRef(asked === null ? current : null);
  /** A field that is about to have the focus, which its section's title would take from it. */
  const isRevealed = useRef(false);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    if (isRevealed.current) isRevealed.current = false;
    else titleIn(form.current, current)?.focus();
  }, [current, form]);
  const open = (id: string): void => {
    if (id !== current) navigate(withSection(path, search, id));
    else titleIn(form.current, id)?.focus();
  };
  return {
    view,
    sections,
    current,
    open,
    arrived: () => {
      if (view === 'sections' && current !== 'record' && document.activeElement === document.body)
        titleIn(form.current, current)?.focus();
    },
    choose: (next) => {
      formView.keep(next);
      setView(next);
    },
    reveal: (field) => {
      const id = field.closest('[data-section]')?.getAttribute('data-section');
      if (view === 'whole' || !id || id === current) return;
      isRevealed.current = true;
      open(id);
    },
  };
};
