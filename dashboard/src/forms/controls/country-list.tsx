/** Any number of countries: those chosen, each with its way out, and a field that finds the next by any of its names. */
import { useEffect, useRef, useState } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import { wordsOfForm } from '../../i18n/messages/parts.ts';
import { typedNameOf } from '../../kept/answers-given.ts';
import { vocabularyLabel } from '../../records/names.ts';
import { loadedLater } from '../../scripts/loaded-later.tsx';
import { Group } from './choices.tsx';
import { useFormState } from './form-context.tsx';

/** The heaviest control, and none of the first questions: what was typed into it before is kept while it comes. */
const CountryCombobox = loadedLater(
  'part',
  () => import('../../countries/country-combobox.tsx'),
  'CountryCombobox',
  {
    words: wordsOfForm,
    meanwhile: ({ name, typed }) => <input type="hidden" name={name} value={typed} />,
  },
);

type CountryListProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Offered to be chosen at once, and never chosen for anybody. */
  readonly ownCountry?: string | null;
  readonly atMost: number;
};

export const CountryList = (props: CountryListProps) => {
  const { name, legend, hint, optional = true, ownCountry = null, atMost } = props;
  const words = useWords();
  const { say } = words;
  const { saved, changed } = useFormState();
  const textOf = (id: string): string => vocabularyLabel('countries', id, words);
  const typedName = typedNameOf(name);
  const [chosen, setChosen] = useState<readonly string[]>(() => [
    ...new Set(saved.all(name).filter(Boolean)),
  ]);
  const [typed, setTyped] = useState(saved.first(typedName));
  const [removed, setRemoved] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed !== null)
      field.current?.querySelector<HTMLElement>('input[role=combobox]')?.focus();
  }, [removed]);
  /** Once, whatever comes twice: a field that is left may name what was just picked from its list. */
  const add = (id: string): void => {
    setChosen((ids) => (ids.includes(id) ? ids : [...ids, id]));
    changed?.();
  };
  const remove = (id: string): void => {
    setChosen((ids) => ids.filter((own) => own !== id));
    changed?.();
    setRemoved(id);
  };
  return (
    <Group name={name} legend={legend} hint={hint} optional={optional}>
      <div ref={field}>
        {chosen.length > 0 && (
          <ul className="chips">
            {chosen.map((id) => (
              <li key={id} className="chip">
                <bdi>{textOf(id)}</bdi>
                <input type="hidden" name={name} value={id} />
                <button
                  type="button"
                  className="chip__remove"
                  aria-label={say('country.remove', { country: textOf(id) })}
                  onClick={() => remove(id)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {ownCountry !== null && !chosen.includes(ownCountry) && (
          <button type="button" className="button button--quiet" onClick={() => add(ownCountry)}>
            {say('country.addOwn', { country: textOf(ownCountry) })}
          </button>
        )}
        {/* Says that an answer was emptied: what is held back from the tab may not fall back to what is stored. */}
        {chosen.length === 0 && <input type="hidden" name={name} value="" />}
        {chosen.length < atMost && (
          <CountryCombobox
            id={typedName}
            name={typedName}
            label={say('country.add')}
            typed={typed}
            setTyped={setTyped}
            chosen={chosen}
            choose={add}
          />
        )}
        <span className="visually-hidden" role="status">
          {removed !== null && !chosen.includes(removed)
            ? say('country.removed', { country: textOf(removed) })
            : ''}
        </span>
      </div>
    </Group>
  );
};
