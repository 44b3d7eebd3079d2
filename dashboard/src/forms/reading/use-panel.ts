/** What the panel beside a text shows, and what each of its buttons does to the answers of the form. */
import { useState } from 'react';

import { keptChange } from '../../readings/kept-change.ts';
import { type ProposedAnswer, setAsideName } from '../../readings/proposals.ts';
import { isTicked } from '../../readings/ticks.ts';
import { withKept, withParts } from './answers-with-reading.ts';
import { componentOf } from '../answers/read-submission.ts';
import { useSetAside } from './use-set-aside.ts';
import { type PanelOf, useAnswersNow, useText, proposedIn, partsIn } from './panel-reading.ts';

/** So many have a digit each; the next ones follow once these are decided on. */
const mostShown = 9;

/** Those that are sure go first; they stand in the order of the form. */
const firstOf = (proposals: readonly ProposedAnswer[]): readonly ProposedAnswer[] => {
  const sure = proposals.filter(({ grade }) => grade === 'sure');
  const likely = proposals.filter(({ grade }) => grade !== 'sure');
  const shown = new Set([...sure, ...likely].slice(0, mostShown));
  return proposals.filter((proposal) => shown.has(proposal));
};

const nameOfParts = (texts: readonly string[]): string => `parts: ${texts.join(' … ')}`;

export const usePanel = (of: PanelOf) => {
  const { kind, componentKey, answers, put } = of;
  const given = useAnswersNow(answers);
  const read = useText(of, given);
  const kept = useSetAside(componentKey);
  const [used, setUsed] = useState<number | null>(null);
  const proposals = proposedIn(read, of, given);
  const shown = firstOf(proposals.filter((each) => !kept.isAside(setAsideName(each))));
  const parts = partsIn(read, of, given);
  const ticked = shown.filter((each) => isTicked(each, shown, kept.toggled));
  return {
    given,
    read,
    shown,
    ticked,
    hidden: kept.hidden,
    /** How many were left out of what the text says now. */
    left: proposals.filter((each) => kept.isAside(setAsideName(each))).length,
    parts: kept.isAside(nameOfParts(parts)) ? [] : parts,
    /** How many were taken over last; null once something else is shown. */
    used,
    toggle: (proposal: ProposedAnswer): void => {
      setUsed(null);
      kept.toggle(proposal, shown);
    },
    use: (): void => {
      const change = keptChange(componentOf(given, componentKey), ticked);
      kept.setAside(shown.filter((each) => !ticked.includes(each)).map(setAsideName));
      setUsed(ticked.length);
      if (ticked.length > 0) put(withKept(answers.now(), kind, componentKey, change));
    },
    bringBack: (): void => {
      setUsed(null);
      kept.bringBack();
    },
    divide: (): void => put(withParts(answers.now(), componentKey, parts), `${componentKey}-title`),
    leaveWhole: (): void => kept.setAside([nameOfParts(parts)]),
  };
};

export type Panel = ReturnType<typeof usePanel>;
