/** Somebody else changed the record meanwhile: both versions beside each other, and a choice for each answer that differs. */
import { useMemo, useState } from 'react';

import type { RecordKind } from '#shared/domain/record';

import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { answerTexts } from '../forms/answer-text.ts';
import { type Entries, givenBy, inComponent, componentKeysName } from '../kept/answers-given.ts';
import {
  type EditDifference,
  differencesOf,
  type Versions,
  wholeComponent,
} from './edit-conflict.ts';
import { fieldKeyOf } from '../forms/form-messages.ts';
import { type MergeChoice, firstChoice, mergedEntries } from './merged-answers.ts';

const Version = ({ answers }: { readonly answers: Entries }) => {
  const words = useWords();
  const texts = answerTexts(answers, words);
  if (texts.length === 0) return <span className="quiet">{words.say('conflict.blank')}</span>;
  return texts.map((text, index) => (
    // Answers of one question have no name of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <bdi key={index} dir="auto" className="conflict__text">
      {text}
    </bdi>
  ));
};

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
            <strong>{say(`conflict.${side}`)}</strong> <Version answers={difference[side]} />
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
  const { say } = useWords();
  const differences = useMemo(() => differencesOf(versions), [versions]);
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>({});
  const numberOf = (component: string): number => {
    const { all, first } = givenBy(versions.mine);
    const at = all(componentKeysName).findIndex(
      (key) => first(inComponent(key, 'id')) === component,
    );
    return at < 0 ? all(componentKeysName).length + 1 : at + 1;
  };
  const legendOf = ({ component, field }: EditDifference): string => {
    const label = field === wholeComponent ? undefined : fieldKeyOf(field, kind);
    const question = label ? say(label) : '';
    if (component === null) return question;
    const part = say('form.component', { number: numberOf(component) });
    return question === '' ? part : `${part}: ${question}`;
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
        <FocusedHeading>{say('conflict.title')}</FocusedHeading>
        <p>{say('conflict.lead')}</p>
      </div>
      {differences.map((difference) => (
        <DifferenceFields
          key={difference.slot}
          difference={difference}
          legend={legendOf(difference)}
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
