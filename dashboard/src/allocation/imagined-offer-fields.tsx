/** One offer that does not exist: what decides whether and where it fits, with the fields of any offer. */
import { useState } from 'react';

import { areaIds } from '#shared/vocabulary/areas';

import { useWords } from '../i18n/words-context.tsx';
import { inComponent } from '../kept/answers-given.ts';
import { Checkboxes } from '../forms/controls/choices.tsx';
import { ComponentFrame } from '../forms/questions/component-frame.tsx';
import { SelectField } from '../forms/controls/fields.tsx';
import { optionsIn, topicOptions } from '../forms/controls/options.ts';
import { QuantityFields } from '../forms/questions/quantity-fields.tsx';
import { WhereFields } from '../forms/questions/where-fields.tsx';
import { WindowFields } from '../forms/questions/window-fields.tsx';

type ImaginedOfferFieldsProps = {
  readonly offerKey: string;
  readonly number: number;
  readonly remove: () => void;
};

export const ImaginedOfferFields = ({ offerKey, number, remove }: ImaginedOfferFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const name = (field: string): string => inComponent(offerKey, field);
  const [chosen, setArea] = useState('');
  const area = areaIds.find((id) => id === chosen);
  return (
    <ComponentFrame componentKey={offerKey} title={say('whatIf.offer', { number })} remove={remove}>
      <SelectField
        name={name('area')}
        label={say('field.area')}
        empty={say('form.choose')}
        options={optionsIn('areas', words)}
        onChange={setArea}
      />
      {area && (
        <Checkboxes
          key={area}
          name={name('topics')}
          legend={say('field.topics')}
          hint={say('hint.topics')}
          optional
          dense
          options={topicOptions(area, words)}
        />
      )}
      <Checkboxes
        name={name('supportTypes')}
        legend={say('field.supportTypes.offer')}
        optional
        dense
        options={optionsIn('supportTypes', words)}
      />
      <QuantityFields componentKey={offerKey} optional={false} />
      <WhereFields componentKey={offerKey} ownCountry={null} />
      <details className="more">
        <summary>{say('whatIf.more')}</summary>
        <Checkboxes
          name={name('languages')}
          legend={say('field.languages')}
          hint={say('hint.languages')}
          optional
          dense
          options={optionsIn('recordLanguages', words)}
        />
        <WindowFields componentKey={offerKey} kind="offer" />
      </details>
    </ComponentFrame>
  );
};
