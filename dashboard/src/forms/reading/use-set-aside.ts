/** What a writer set aside of what a text says, and ticked otherwise than it was proposed: kept in the tab with the answers. */
import { useState } from 'react';

import { inComponent } from '../../kept/answers-given.ts';
import type { ProposedAnswer } from '../../readings/proposals.ts';
import { type Toggled, withToggled } from '../../readings/ticks.ts';
import { useFormState } from '../controls/form-context.tsx';

type Kept = {
  readonly aside: readonly string[];
  readonly toggled: Toggled;
};

export type SetAside = Kept & {
  /** The hidden answers that keep it, by name and value. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly isAside: (name: string) => boolean;
  readonly toggle: (proposal: ProposedAnswer, all: readonly ProposedAnswer[]) => void;
  readonly setAside: (names: readonly string[]) => void;
  readonly bringBack: () => void;
};

export const useSetAside = (componentKey: string): SetAside => {
  const { saved } = useFormState();
  const [asideName, toggledName] = ['readAside', 'readToggled'].map((field) =>
    inComponent(componentKey, field),
  ) as [string, string];
  const [{ aside, toggled }, setKept] = useState<Kept>(() => ({
    aside: saved.all(asideName),
    toggled: new Set(saved.all(toggledName)),
  }));
  return {
    aside,
    toggled,
    hidden: [
      ...aside.map((value) => [asideName, value] as const),
      ...[...toggled].map((value) => [toggledName, value] as const),
    ],
    isAside: (name) => aside.includes(name),
    toggle: (proposal, all) => setKept({ aside, toggled: withToggled(proposal, all, toggled) }),
    setAside: (names) => setKept({ aside: [...new Set([...aside, ...names])], toggled: new Set() }),
    bringBack: () => setKept({ aside: [], toggled: new Set() }),
  };
};
