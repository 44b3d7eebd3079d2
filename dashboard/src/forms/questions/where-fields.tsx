/** Where a component applies: anywhere, in regions and countries, or not known yet. */
import { useState } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import { inComponent } from '../../kept/answers-given.ts';
import { Checkboxes, Radios } from '../controls/choices.tsx';
import { CountryList } from '../controls/country-list.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { optionsIn } from '../controls/options.ts';

type WhereFieldsProps = { readonly componentKey: string; readonly ownCountry: string | null };

export const WhereFields = ({ componentKey, ownCountry }: WhereFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  const name = (field: string): string => inComponent(componentKey, field);
  const [where, setWhere] = useState(saved.first(name('where')));
  return (
    <>
      <Radios
        name={name('where')}
        legend={say('field.where')}
        options={[
          { id: 'places', text: say('where.places') },
          { id: 'anywhere', text: say('where.anywhere') },
          { id: 'notKnown', text: say('where.notKnown') },
        ]}
        onChange={setWhere}
      />
      {where === 'places' && (
        <div className="revealed">
          <CountryList
            name={name('countries')}
            legend={say('field.countries')}
            ownCountry={ownCountry}
            atMost={250}
          />
          <Checkboxes
            name={name('regions')}
            legend={say('field.regions')}
            hint={say('hint.regions')}
            optional
            options={optionsIn('regions', words)}
          />
        </div>
      )}
    </>
  );
};
