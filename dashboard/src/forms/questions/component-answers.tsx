/** What is asked about a component besides its area and its text. */
import { componentFields as describedFields } from '#shared/domain/fields/component-fields';
import type { RecordKind } from '#shared/domain/records/record';
import type { AreaId } from '#shared/vocabulary/areas';

import { useWords } from '../../i18n/words-context.tsx';
import { Checkboxes } from '../controls/choices.tsx';
import { SectionOfComponent } from '../form-section.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { optionsIn, topicOptions } from '../controls/options.ts';
import { QuantityFields } from './quantity-fields.tsx';
import { WhereFields } from './where-fields.tsx';
import { WindowFields } from './window-fields.tsx';

/** The vocabulary lists its six official languages first. */
const languagesOfTheUnitedNations = 6;

type ComponentAnswersProps = {
  readonly kind: RecordKind;
  readonly number: number;
  readonly nameOf: (field: string) => string;
  readonly componentKey: string;
  readonly area: AreaId | undefined;
  readonly ownCountry: string | null;
};

/** What is asked about a component besides its area and its text. */
export const ComponentAnswers = (props: ComponentAnswersProps) => {
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
