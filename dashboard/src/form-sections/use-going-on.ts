/** From one section of a form to the next. What is wrong in it is told before, and where a draft may be kept, it is saved on the way. */
import { useEffect, useRef, useState } from 'react';

import { type OpenSections } from './use-sections.ts';
import { sectionBeside } from './sections.ts';

type GoingOn = Pick<OpenSections, 'sections' | 'current' | 'open'> & {
  readonly isChanged: () => boolean;
  /** Leaves a section for the next unless something is wrong in it. Where it may be saved, the next is one of what was saved. */
  readonly leave: (section: string, next: string, done: () => void) => void;
  readonly saves: boolean;
  /** Whether the answers are on their way, and whether they did not arrive. */
  readonly sending: boolean;
  readonly hasFailed: boolean;
};

export type SectionMoves = {
  readonly goOn: () => void;
  readonly goOnUnsaved: (() => void) | undefined;
  readonly goBack: (() => void) | undefined;
  /** While a section is saved and until its record comes back: what would be typed then would be lost. */
  readonly isLeaving: boolean;
};

export const useGoingOn = (form: GoingOn): SectionMoves => {
  const { sections, current, open, isChanged, leave, saves, sending, hasFailed } = form;
  const [isSaving, setIsSaving] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const here = useRef<string | null>(current);
  useEffect(() => {
    here.current = current;
    return () => {
      here.current = null;
    };
  }, [current]);
  // Whoever has gone elsewhere while it was looked through is not taken back.
  const openFrom = (section: string, wanted: string): void => {
    if (here.current === section) open(wanted);
  };
  const next = sectionBeside(current, 1, sections) ?? current;
  const before = sectionBeside(current, -1, sections);
  return {
    goOn: () => {
      if (!isChanged()) return open(next);
      setIsSaving(saves);
      leave(current, next, () => (saves ? setIsSaved(true) : openFrom(current, next)));
    },
    goOnUnsaved: hasFailed ? () => open(next) : undefined,
    goBack: before === undefined ? undefined : () => open(before),
    isLeaving: isSaved || (isSaving && sending),
  };
};
