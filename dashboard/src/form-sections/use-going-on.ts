/** From one section of a form to the next. Where a draft may be kept, what was answered is saved on the way. */
import { useState } from 'react';

import { type OpenSections } from './use-sections.ts';
import { sectionBeside } from './sections.ts';

type GoingOn = Pick<OpenSections, 'sections' | 'current' | 'open'> & {
  readonly isChanged: () => boolean;
  /** Saves the answers, then goes to a section of what was saved; undefined where nothing may be saved on the way. */
  readonly save: ((nextSection: string, done: () => void) => void) | undefined;
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
  const { sections, current, open, isChanged, save, sending, hasFailed } = form;
  const [isSaving, setIsSaving] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const next = sectionBeside(current, 1, sections) ?? current;
  const before = sectionBeside(current, -1, sections);
  return {
    goOn: () => {
      if (!save || !isChanged()) return open(next);
      setIsSaving(true);
      save(next, () => setIsSaved(true));
    },
    goOnUnsaved: hasFailed ? () => open(next) : undefined,
    goBack: before === undefined ? undefined : () => open(before),
    isLeaving: isSaved || (isSaving && sending),
  };
};
