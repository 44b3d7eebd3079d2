/** A filter by one country: found by any of its names, then shown with its way out. */
import { useEffect, useRef, useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { CountryCombobox } from './country-combobox.tsx';
import { useCountrySearch } from './use-country-search.ts';

type CountryFilterProps = {
  readonly id: string;
  readonly chosen: string | null;
  /** With an empty text for all. */
  readonly choose: (id: string) => void;
};

export const CountryFilter = ({ id, chosen, choose }: CountryFilterProps) => {
  const { say } = useWords();
  const { textOf } = useCountrySearch();
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(chosen);
  useEffect(() => {
    // What was chosen or removed takes the place of what has the focus.
    if (last.current !== chosen)
      place.current?.querySelector<HTMLElement>('button, input')?.focus();
    last.current = chosen;
  }, [chosen]);
  return (
    <div ref={place} className="field--inline">
      <span className="field__label" aria-hidden="true">
        {say('filter.country')}
      </span>
      {chosen === null ? (
        <CountryCombobox
          id={id}
          label={say('filter.country')}
          typed={typed}
          setTyped={setTyped}
          chosen={[]}
          choose={choose}
        />
      ) : (
        <span className="chip">
          <bdi>{textOf(chosen)}</bdi>
          <button
            type="button"
            className="chip__remove"
            aria-label={say('country.remove', { country: textOf(chosen) })}
            onClick={() => choose('')}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
    </div>
  );
};
