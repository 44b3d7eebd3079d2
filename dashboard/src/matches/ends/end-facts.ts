/** What a disclosed end says, as label and text in reading order, and what of it reads otherwise today. Pure. */
import type { DisclosedEndView } from '#shared/contract/matches/match-ends-views';

import type { Words } from '../../i18n/words.ts';
import { areaText } from '../../records/area-text.ts';
import { componentFacts } from '../../records/component-facts.ts';
import { labelSaid } from '../../records/described-facts.ts';
import { vocabularyLabel } from '../../records/names.ts';
import { recordFacts } from '../../records/record-facts.ts';
import { partyName } from '../../records/party-name.ts';

export type EndFact = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
};

type Component = DisclosedEndView['components'][number];

const ofComponent = (component: Component, words: Words): readonly EndFact[] => {
  const { id, text, conditions } = component;
  const { say } = words;
  return [
    { key: `${id} text`, label: say('match.end.text'), text },
    {
      key: `${id} area`,
      label: say('matches.areas'),
      text: areaText(component, words),
    },
    ...componentFacts(component, words).map(({ key, text: fact }) => ({
      key: `${id} ${key}`,
      label: labelSaid(key, words),
      text: fact,
    })),
    ...conditions.map(({ kind, text: condition }, index) => ({
      key: `${id} condition ${index}`,
      label: say('fact.condition', { kind: vocabularyLabel('conditions', kind, words) }),
      text: condition,
    })),
  ];
};

/** Of the record as a whole. */
const settingFacts = (end: DisclosedEndView, words: Words): readonly EndFact[] =>
  recordFacts(end, words).map(({ key, text }) => ({ key, label: labelSaid(key, words), text }));

const factsOf = (end: DisclosedEndView, words: Words): readonly EndFact[] => [
  { key: 'title', label: words.say('field.title'), text: end.title },
  { key: 'party', label: words.say('list.party'), text: partyName(end.party, words) },
  ...settingFacts(end, words),
  ...end.components.flatMap((component) => ofComponent(component, words)),
];

export type ChangedFact = {
  readonly key: string;
  readonly label: string;
  /** Empty where it said nothing. */
  readonly before: string;
  readonly today: string;
};

export const changedFacts = (
  then: DisclosedEndView,
  now: DisclosedEndView,
  words: Words,
): readonly ChangedFact[] => {
  const before = new Map(factsOf(then, words).map((fact) => [fact.key, fact]));
  const after = new Map(factsOf(now, words).map((fact) => [fact.key, fact]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, today] = [before.get(key), after.get(key)];
    const label = old?.label ?? today?.label ?? '';
    return old?.text === today?.text
      ? []
      : [{ key, label, before: old?.text ?? '', today: today?.text ?? '' }];
  });
};
