/** How much: a range in one unit, with a currency for money. */
import { useMemo, useState } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import { inComponent } from '../../kept/answers-given.ts';
import { SelectField, TextField } from '../controls/fields.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { currencyOptions, optionsIn } from '../controls/options.ts';

type QuantityFieldsProps = { readonly componentKey: string; readonly optional?: boolean };

export const QuantityFields = ({ componentKey, optional = true }: QuantityFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  const name = (field: string): string => inComponent(componentKey, field);
  const [unit, setUnit] = useState(saved.first(name('unit')));
  const currencies = useMemo(() => currencyOptions(words), [words]);
  return (
    <fieldset className="field">
      <legend>
        {say('field.quantity')}{' '}
        {optional && <span className="field__optional">{say('form.optional')}</span>}
      </legend>
      <span className="field__hint">{say('hint.quantity')}</span>
      <div className="row row--fields">
        <TextField name={name('min')} label={say('field.min')} width="short" numeric />
        <TextField name={name('max')} label={say('field.max')} width="short" numeric />
        <SelectField
          name={name('unit')}
          label={say('field.unit')}
          empty={say('form.choose')}
          options={optionsIn('units', words)}
          onChange={setUnit}
        />
        {unit === 'money' && (
          <SelectField
            name={name('currency')}
            label={say('field.currency')}
            empty={say('form.choose')}
            options={currencies}
          />
        )}
        <SelectField
          name={name('per')}
          label={say('field.per')}
          empty={say('form.choose')}
          options={optionsIn('periods', words)}
        />
      </div>
    </fieldset>
  );
};
