/** Any number of countries. */
import { useMemo } from 'react';

import { useWords } from '../design/words-context.tsx';
import { countryOptions } from './options.ts';
import { SelectList } from './select-list.tsx';

const mostCountries = 60;

type CountryListProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly fallback?: readonly string[];
};

export const CountryList = (field: CountryListProps) => {
  const words = useWords();
  const { say } = words;
  const options = useMemo(() => countryOptions(words), [words]);
  return (
    <SelectList
      {...field}
      options={options}
      atLeast={1}
      atMost={mostCountries}
      addText={say('form.addCountry')}
      labelOf={(number) => say('form.countryNumber', { number })}
    />
  );
};
