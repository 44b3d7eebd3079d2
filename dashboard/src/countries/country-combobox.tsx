/** A field that finds a country by any of its names. It chooses nothing by itself: what has no match stays as it was typed. */
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';

import { ErrorText } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { countryNamedBy, type Offered, offeredFor } from './country-choice.ts';
import { useCountrySearch } from './use-country-search.ts';

type CountryComboboxProps = {
  readonly id: string;
  readonly label: string;
  /** Sent along with a form, so that a name without a match is not lost unseen. */
  readonly name?: string | undefined;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly chosen: readonly string[];
  readonly choose: (id: string) => void;
};

const { stateChangeTypes } = useCombobox;

/** Leaving the field is no choice of what happens to be highlighted, and a choice makes room for the next. */
const withoutGuessing = (
  state: UseComboboxState<Offered>,
  { type, changes }: UseComboboxStateChangeOptions<Offered>,
): Partial<UseComboboxState<Offered>> => {
  if (type === stateChangeTypes.InputBlur) {
    return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
  }
  // The choice is handed on and none is kept, of which the hook hears with the next letter: it would take that letter away.
  if (type === stateChangeTypes.ControlledPropUpdatedSelectedItem)
    return { ...changes, inputValue: state.inputValue };
  const isChoice =
    type === stateChangeTypes.InputKeyDownEnter || type === stateChangeTypes.ItemClick;
  return isChoice
    ? { ...changes, inputValue: changes.selectedItem ? '' : state.inputValue }
    : changes;
};

/** With the name by which it was found, where that is another. */
const OfferedName = ({ offered: { text, by } }: { readonly offered: Offered }) => (
  <>
    <bdi>{text}</bdi>
    {by !== null && (
      <span className="quiet">
        {' '}
        <bdi>{by}</bdi>
      </span>
    )}
  </>
);

export const CountryCombobox = (props: CountryComboboxProps) => {
  const { id, label, name, typed, setTyped, chosen, choose } = props;
  const { say } = useWords();
  const { search, textOf } = useCountrySearch();
  const items = offeredFor({ typed, search, textOf, chosen });
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, getLabelProps } =
    useCombobox<Offered>({
      id,
      inputId: id,
      items: [...items],
      inputValue: typed,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (item) => item?.text ?? '',
      itemToKey: (item) => item?.id,
      stateReducer: withoutGuessing,
      // What is typed goes straight to its state (below): by way of the hook, the caret would jump.
      onInputValueChange: ({ inputValue }) => inputValue === '' && setTyped(''),
      onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem.id),
    });
  const settle = (): void => {
    const named = countryNamedBy(typed, search);
    if (named === undefined || chosen.includes(named)) return;
    choose(named);
    setTyped('');
  };
  const isTyped = typed.trim() !== '';
  const unknown = isTyped && !isOpen;
  return (
    <div className="combobox">
      <label {...getLabelProps()} className="visually-hidden">
        {label}
      </label>
      <ErrorText id={`${id}-unchosen`} text={unknown ? say('country.notChosen') : undefined} />
      <input
        {...getInputProps({
          onBlur: settle,
          onChange: (event) => setTyped(event.currentTarget.value),
          // A name without a match must not send the whole form.
          onKeyDown: (event) => {
            if (event.key === 'Enter' && isTyped) event.preventDefault();
          },
          'aria-describedby': unknown ? `${id}-unchosen` : undefined,
        })}
        {...(name !== undefined && { name })}
        type="text"
        dir="auto"
        className="input--middle"
        autoComplete="off"
        placeholder={say('country.type')}
      />
      <ul {...getMenuProps()} className={isOpen && isTyped ? 'combobox__menu' : 'visually-hidden'}>
        {isOpen &&
          items.map((item, index) => (
            <li
              key={item.id}
              {...getItemProps({ item, index })}
              className={
                index === highlightedIndex ? 'combobox__item combobox__item--at' : 'combobox__item'
              }
            >
              <OfferedName offered={item} />
            </li>
          ))}
        {isOpen && isTyped && items.length === 0 && (
          <li className="combobox__none" role="option" aria-selected="false" aria-disabled="true">
            {say(search(typed).length > 0 ? 'country.already' : 'country.none')}
          </li>
        )}
      </ul>
      <span className="visually-hidden" role="status">
        {isOpen && isTyped && say('country.found', { count: items.length })}
      </span>
    </div>
  );
};
