/** One component of a pledge or an offer. */
import { useState } from 'react';

import { componentFields as describedFields } from '#shared/domain/fields/component-fields';
import type { RecordKind } from '#shared/domain/record';
import { type AreaId, areaIds } from '#shared/vocabulary/areas';

import type { PartyView } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { givenBy, inComponent } from '../kept/answers-given.ts';
import { wordsOfForm } from '../i18n/messages/parts.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { Checkboxes } from './choices.tsx';
import { ComponentFrame } from './component-frame.tsx';
import { SectionOfComponent, useSections } from './form-section.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { SelectField, TextArea } from './fields.tsx';
import { carriedInComponent } from './field-table.ts';
import { type FormAnswers, useFormState } from './form-context.tsx';
import { optionsIn, topicOptions } from './options.ts';
import { QuantityFields } from './quantity-fields.tsx';
import { WhereFields } from './where-fields.tsx';
import { WindowFields } from './window-fields.tsx';

/** Aside of every question, and heavy: it comes when it can, and the form works without it. */
const ReadingPanel = loadedLater('aside', () => import('./reading-panel.tsx'), 'ReadingPanel', {
  words: wordsOfForm,
});

type ComponentFieldsProps = {
  readonly kind: RecordKind;
  readonly componentKey: string;
  readonly number: number;
  readonly party: PartyView;
  /** Absent for the only one: a record has at least one component. */
  readonly remove: (() => void) | undefined;
};

/** The vocabulary lists its six official languages first. */
const languagesOfTheUnitedNations = 6;

const Carried = ({ kind, componentKey }: Pick<ComponentFieldsProps, 'kind' | 'componentKey'>) => {
  const { saved } = useFormState();
  return carriedInComponent(kind).flatMap((field) => {
    const name = inComponent(componentKey, field);
    return saved
      .all(name)
      .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
  });
};

type AnswersProps = {
  readonly kind: RecordKind;
  readonly number: number;
  readonly nameOf: (field: string) => string;
  readonly componentKey: string;
  readonly area: AreaId | undefined;
  readonly ownCountry: string | null;
};

/** What is asked about a component besides its area and its text. */
const Answers = (props: AnswersProps) => {
  const { kind, number, nameOf: name, componentKey, area, ownCountry } = props;
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  return (
    <>
      <SectionOfComponent number={number} name="kinds">
        {area && (
          <Checkboxes
            key={area}
            name={name('topics')}
            legend={say('field.topics')}
            hint={say('hint.topics')}
            optional
            dense
            options={topicOptions(area, words)}
            carry={area === saved.first(name('area'))}
          />
        )}
        <Checkboxes
          name={name('supportTypes')}
          legend={say(`field.supportTypes.${kind}`)}
          optional
          dense
          options={optionsIn('supportTypes', words)}
        />
      </SectionOfComponent>
      <SectionOfComponent number={number} name="amount">
        <QuantityFields componentKey={componentKey} />
      </SectionOfComponent>
      <SectionOfComponent number={number} name="where">
        <WhereFields componentKey={componentKey} ownCountry={ownCountry} />
        <Checkboxes
          name={name('languages')}
          legend={say('field.languages')}
          hint={say('hint.languages')}
          optional
          dense
          first={languagesOfTheUnitedNations}
          restText={say('form.moreLanguages')}
          options={optionsIn('recordLanguages', words)}
        />
      </SectionOfComponent>
      <SectionOfComponent number={number} name="when">
        <WindowFields componentKey={componentKey} kind={kind} />
        <ConditionFields componentKey={componentKey} />
      </SectionOfComponent>
      <SectionOfComponent number={number} name="more">
        <FieldGroup
          fields={describedFields}
          group="more"
          kind={kind}
          title="form.more"
          nameOf={name}
        />
        <FieldGroup
          fields={describedFields}
          group="progress"
          kind={kind}
          title="form.progress"
          nameOf={name}
        />
        <FieldGroup
          fields={describedFields}
          group="followUp"
          kind={kind}
          title="form.followUp"
          hint="hint.followUp"
          nameOf={name}
        />
      </SectionOfComponent>
    </>
  );
};

export const ComponentFieldset = (props: ComponentFieldsProps) => {
  const { kind, componentKey, number, party, remove } = props;
  const words = useWords();
  const { say } = words;
  const { saved, answers } = useFormState();
  const { view, current } = useSections();
  const name = (field: string): string => inComponent(componentKey, field);
  const [chosen, setArea] = useState(saved.first(name('area')));
  /** Fields start from answers once, so those that others take the place of are drawn anew. */
  const [round, setRound] = useState(0);
  const area = areaIds.find((id) => id === chosen);
  const put: FormAnswers['put'] = (entries, focusId) => {
    setArea(givenBy(entries).first(name('area')));
    setRound((count) => count + 1);
    answers?.put(entries, focusId);
  };
  return (
    <ComponentFrame
      componentKey={componentKey}
      title={say('form.component', { number })}
      isHidden={view === 'sections' && !current.startsWith(`${number}.`)}
      remove={remove}
    >
      <Carried kind={kind} componentKey={componentKey} />
      <SectionOfComponent number={number} name="what">
        <SelectField
          key={`area ${round}`}
          name={name('area')}
          label={say('field.area')}
          empty={say('form.choose')}
          options={[...optionsIn('areas', words), { id: 'none', text: say('form.noArea') }]}
          onChange={setArea}
        />
        <TextArea
          name={name('text')}
          label={say(`field.text.${kind}`)}
          hint={say(`hint.text.${kind}`)}
        />
        {answers && (
          <ReadingPanel
            kind={kind}
            componentKey={componentKey}
            party={party}
            answers={answers}
            put={put}
          />
        )}
      </SectionOfComponent>
      <Answers
        key={`answers ${round}`}
        kind={kind}
        number={number}
        nameOf={name}
        componentKey={componentKey}
        area={area}
        ownCountry={kind === 'pledge' ? party.country : null}
      />
    </ComponentFrame>
  );
};
