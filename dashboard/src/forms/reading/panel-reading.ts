/** What was read of a component's text as its answers stand now: what it proposes, and the parts that it may be divided into. */
import { useEffect, useState } from 'react';

import { mostComponents } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../../api/answers.ts';
import { useWords } from '../../i18n/words-context.tsx';
import {
  componentKeysName,
  type Entries,
  type Given,
  givenBy,
  inComponent,
} from '../../kept/answers-given.ts';
import { textsOfParts } from '../../readings/parts-read.ts';
import { proposalsOf } from '../../readings/proposals.ts';
import { type ReadText, useReading } from '../../readings/use-reading.ts';
import { type FormAnswers, useFormState } from '../controls/form-context.tsx';
import { componentOf } from '../answers/read-submission.ts';

export type PanelOf = {
  readonly kind: RecordKind;
  readonly componentKey: string;
  readonly party: PartyView;
  readonly answers: FormAnswers;
  readonly put: FormAnswers['put'];
};

export const useAnswersNow = (answers: FormAnswers): Given => {
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

export const useText = ({ kind, party, componentKey }: Of, given: Given): ReadText => {
  const { language } = useWords();
  return useReading({
    kind,
    language: given.first('language') || language,
    title: given.first('title'),
    text: given.first(inComponent(componentKey, 'text')),
    party: { name: party.name, type: party.type, country: party.country },
  });
};

export const proposedIn = (read: ReadText, { kind, party, componentKey }: Of, given: Given) => {
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
export const partsIn = (read: ReadText, { componentKey }: Of, given: Given): readonly string[] => {
  if (read.state !== 'read') return [];
  const { text } = read.of;
  const texts = textsOfParts(read.reading, text);
  const isCurrent = text === given.first(inComponent(componentKey, 'text'));
  const all = given.all(componentKeysName).length + texts.length - 1;
  return isCurrent && all <= mostComponents ? texts : [];
};
