/**
 * A list of choices that begins with one of them. What it would begin with later, as where what is stored has changed,
 * takes nothing away from what was chosen since: the library that draws would select it anew.
 */
import { type ComponentProps, useState } from 'react';

type SelectProps = Omit<ComponentProps<'select'>, 'defaultValue' | 'value'> & {
  /** Without it, the first option is chosen. */
  readonly begins?: string | undefined;
};

/**
 * What a control begins with, for as long as it stands. Circles need it as lists do: one that nobody touched follows what
 * is stored, and takes the place of the one that was chosen.
 */
export const useFirst = <Value,>(value: Value): Value => {
  const [first] = useState(() => value);
  return first;
};

/** As `Select`, where what it begins with may become another while it stands: it follows that until somebody chooses. */
export const SelectUntilChosen = (props: SelectProps & { readonly isChosen?: boolean }) => {
  const { isChosen = false, ...rest } = props;
  const [chosenOver, setChosenOver] = useState(isChosen ? rest.begins : undefined);
  const over = chosenOver ?? rest.begins;
  return <Select key={over} {...rest} onInput={() => setChosenOver(over)} />;
};

export const Select = ({ begins, children, ...rest }: SelectProps) => (
  <select {...rest} defaultValue={useFirst(begins)}>
    {children}
  </select>
);
