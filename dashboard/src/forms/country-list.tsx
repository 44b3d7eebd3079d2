/** Any number of countries, each in a native select: the value chosen counts at once, with nothing more to press. */
import { useMemo } from 'react';

import { useWords } from '../design/words-context.tsx';
import { Group } from './choices.tsx';
import { useFormState } from './form-context.tsx';
import { countryOptions } from './options.ts';
import { Repeated } from './repeated.tsx';

const mostCountries = 60;

type CountryListProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly fallback?: readonly string[];
};

export const CountryList = ({ name, legend, hint, fallback = [] }: CountryListProps) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  const options = useMemo(() => countryOptions(words), [words]);
  const chosen = saved.has(name) ? saved.all(name) : fallback;
  const first = chosen.length > 0 ? chosen : [''];
  return (
    <Group name={name} legend={legend} hint={hint} optional>
      <Repeated
        first={first.map((_, index) => `k${index + 1}`)}
        atMost={mostCountries}
        addText={say('form.addCountry')}
      >
        {({ key, index, remove }) => (
          <div className="row">
            <select
              name={name}
              aria-label={say('form.countryNumber', { number: index + 1 })}
              defaultValue={first[Number(key.slice(1)) - 1] ?? ''}
            >
              <option value="">{say('form.choose')}</option>
              {options.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
            {index > 0 && (
              <button type="button" className="button button--quiet" onClick={remove}>
                {say('form.remove')}
                <span className="visually-hidden">
                  {' '}
                  {say('form.countryNumber', { number: index + 1 })}
                </span>
              </button>
            )}
          </div>
        )}
      </Repeated>
    </Group>
  );
};
