/** What the panel beside a text shows, and what each of its buttons does to the answers of the form. */
import { useEffect, useState } from 'react';

import { mostComponents } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import {
  componentKeysName,
  type Entries,
  type Given,
  givenBy,
  inComponent,
} from '../kept/answers-given.ts';
import { keptChange } from '../readings/kept-change.ts';
import { textsOfParts } from '../readings/parts-read.ts';
import { type ProposedAnswer, proposalsOf, setAsideName } from '../readings/proposals.ts';
import { isTicked } from '../readings/ticks.ts';
import { type ReadText, useReading } from '../readings/use-reading.ts';
import { withKept, withParts } from './answers-with-reading.ts';
import { type FormAnswers, useFormState } from './form-context.tsx';
import { componentOf } from './read-submission.ts';
import { useSetAside } from './use-set-aside.ts';

export type PanelOf = {
  readonly kind: RecordKind;
  readonly componentKey: string;
  readonly party: PartyView;
  readonly answers: FormAnswers;
  readonly put: FormAnswers['put'];
};

/** So many have a digit each; the next ones follow once these are decided on. */
const mostShown = 9;

/** Those that are sure go first; they stand in the order of the form. */
const firstOf = (proposals: readonly ProposedAnswer[]): readonly ProposedAnswer[] => {
  const sure = proposals.filter(({ grade }) => grade === 'sure');
  const likely = proposals.filter(({ grade }) => grade !== 'sure');
  const shown = new Set([...sure, ...likely].slice(0, mostShown));
  return proposals.filter((proposal) => shown.has(proposal));
};

const useAnswersNow = (answers: FormAnswers): Given => {
  const { saved } = useFormState();
  const [entries, setEntries] = useState<Entries | null>(null);
  useEffect(() => {
    const look = (): void => setEntries(answers.now());
    look();
    return answers.watch(look);
  }, [answers]);
  return entries ? givenBy(entries) : saved;
};

type Of = Pick<PanelOf, 'kind' | 'party' | 'componentKey'>;

const useText = ({ kind, party, componentKey }: Of, given: Given): ReadText => {
  const { language } = useWords();
  return useReading({
    kind,
    language: given.first('language') || language,
    title: given.first('title'),
    text: given.first(inComponent(componentKey, 'text')),
    party: { name: party.name, type: party.type, country: party.country },
  });
};

const proposedIn = (read: ReadText, { kind, party, componentKey }: Of, given: Given) => {
  if (read.state !== 'read') return [];
  const { title, text } = read.of;
  return proposalsOf(read.reading, {
    kind,
    texts: { title, text, party: party.name },
    stated: componentOf(given, componentKey),
    saysWhetherAsked: ['yes', 'no'].includes(given.first('supportRequested')),
  });
};

/** Those that were typed over since are of another text. */
const partsIn = (read: ReadText, { componentKey }: Of, given: Given): readonly string[] => {
  if (read.state !== 'read') return [];
  const { text } = read.of;
  const texts = textsOfParts(read.reading, text);
  const isCurrent = text === given.first(inComponent(componentKey, 'text'));
  const all = given.all(componentKeysName).length + texts.length - 1;
  return isCurrent && all <= mostComponents ? texts : [];
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
