/** What is proposed of a record, component by component, and what an officer's ticks send. Pure. */
import type { ReadingView } from '#shared/contract/suggestions/reading-views';

import { keptChange, keptIn } from '../readings/kept-change.ts';
import { type ProposedAnswer, proposalsOf } from '../readings/proposals.ts';
import type { RecordToCode } from './worklist.ts';

type Component = RecordToCode['components'][number];

export type ProposedCodes = {
  readonly component: Component;
  /** Null where the text could not be read. */
  readonly proposals: readonly ProposedAnswer[] | null;
};

/** Conditions are their owner's words, and whether support is asked for is the owner's to say. */
const isCode = ({ field }: ProposedAnswer): boolean =>
  field !== 'conditions' && field !== 'supportRequested';

const mostWords = 1000;
const wordsOf = ({ quotes }: ProposedAnswer): string => quotes.join(' … ').slice(0, mostWords);

/** An importer leaves open what area a component is of, so that null is nobody's answer. */
const statedOf = ({ area, ...component }: Component) => ({
  ...component,
  ...(area !== null && { area }),
});

/** What its owner has answered, or taken back, is the owner's. */
const isOfOwner = (
  { origins }: RecordToCode,
  { id }: Component,
  { field }: ProposedAnswer,
): boolean =>
  field !== 'supportRequested' &&
  origins?.[`/components/${id}/${keptIn(field)}`]?.origin === 'owner';

const isRefused = (
  { coding }: RecordToCode,
  { id }: Component,
  proposal: ProposedAnswer,
): boolean =>
  (coding?.refused ?? []).some(
    ({ component, code, words }) =>
      component === id && code === proposal.id && words === wordsOf(proposal),
  );

export const proposedCodes = (
  record: RecordToCode,
  readings: readonly (ReadingView | null)[],
): readonly ProposedCodes[] =>
  record.components.map((component, index) => {
    const reading = readings[index];
    if (!reading) return { component, proposals: null };
    const proposals = proposalsOf(reading, {
      kind: record.kind,
      texts: { title: record.title, text: component.text, party: record.party.name },
      stated: statedOf(component),
      saysWhetherAsked: true,
    });
    return {
      component,
      proposals: proposals.filter(
        (each) =>
          isCode(each) &&
          !isOfOwner(record, component, each) &&
          !isRefused(record, component, each),
      ),
    };
  });

/** @param isKept whether a proposal of this component is accepted; every other is refused. */
export const codingOrder = (
  proposed: readonly ProposedCodes[],
  isKept: (component: string, proposal: ProposedAnswer) => boolean,
) => {
  const all = proposed.flatMap(({ component, proposals }) => {
    const kept = (proposals ?? []).filter((each) => isKept(component.id, each));
    const refused = (proposals ?? []).filter((each) => !isKept(component.id, each));
    return [{ component, kept, refused }];
  });
  const components = all
    .filter(({ kept }) => kept.length > 0)
    .map(({ component, kept }) => ({
      id: component.id,
      ...keptChange(statedOf(component), kept).component,
    }));
  return {
    ...(components.length > 0 && { components }),
    refused: all.flatMap(({ component, refused }) =>
      refused.map((each) => ({ component: component.id, code: each.id, words: wordsOf(each) })),
    ),
  };
};
