/** Somebody else changed the record meanwhile: both versions beside each other, and a choice for each answer that differs. */
import { useMemo, useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, givenBy, inComponent, componentKeysName } from '../kept/answers-given.ts';
import { AnswersSaid } from '../forms/answers-said.tsx';
import { differenceLegend } from '../forms/answers/difference-legend.ts';
import {
  type EditDifference,
  differencesOf,
  type Versions,
} from '../forms/answers/edit-conflict.ts';
import { type MergeChoice, firstChoice, mergedEntries } from './merged-answers.ts';

type DifferenceFieldsProps = {
  readonly difference: EditDifference;
  readonly legend: string;
  readonly choose: (choice: MergeChoice) => void;
};

const DifferenceFields = ({ difference, legend, choose }: DifferenceFieldsProps) => {
  const { say } = useWords();
  const { slot, changedBy } = difference;
  return (
    <fieldset className="field conflict">
      <legend>{legend}</legend>
      <span className="field__hint">{say(`conflict.by.${changedBy}`)}</span>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className="choice conflict__side">
          <input
            type="radio"
            name={`choice ${slot}`}
            defaultChecked={side === firstChoice(difference)}
            onChange={() => choose(side)}
          />
          <span>
            <strong>{say(`conflict.${side}`)}</strong> <AnswersSaid answers={difference[side]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
};

type ConflictChoiceProps = {
  readonly kind: RecordKind;
  readonly versions: Versions;
  readonly goOn: (entries: Entries) => void;
};

export const ConflictChoice = ({ kind, versions, goOn }: ConflictChoiceProps) => {
  const words = useWords();
  const { say } = words;
  const differences = useMemo(() => differencesOf(versions), [versions]);
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>({});
  const numberOf = (component: string): number => {
    const { all, first } = givenBy(versions.mine);
    const at = all(componentKeysName).findIndex(
      (key) => first(inComponent(key, 'id')) === component,
    );
    return at < 0 ? all(componentKeysName).length + 1 : at + 1;
  };
  return (
    <form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        goOn(mergedEntries(versions, choices));
      }}
    >
      <div className="notice notice--problem">
        <FocusedHeading as="h2">{say('conflict.title')}</FocusedHeading>
        <p>{say('conflict.lead')}</p>
      </div>
      {differences.map((difference) => (
        <DifferenceFields
          key={difference.slot}
          difference={difference}
          legend={differenceLegend(difference, kind, numberOf, words)}
          choose={(choice) => setChoices({ ...choices, [difference.slot]: choice })}
        />
      ))}
      <p className="actions">
        <button type="submit" className="button">
          {say('conflict.goOn')}
        </button>
      </p>
    </form>
  );
};
