/** How much a match is to take: a whole number in the measure that its components state in common. */
import { wholeNumber } from '#shared/domain/values/whole-number';

import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';

/** What is no whole number goes as it is written, so that the refusal names the field. */
export const amountRead = (text: string): number | string | null =>
  text === '' ? null : wholeNumber(text);

export const amountTyped = (form: HTMLFormElement, name = 'amount'): number | string | null =>
  amountRead(textIn(form, name));

type AmountFieldProps = {
  readonly amount: number | null;
  readonly name?: string;
  /** Where several forms may stand on a page. */
  readonly id?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly error: string | undefined;
};

export const AmountField = ({ amount, name = 'amount', error, ...field }: AmountFieldProps) => {
  const { say, number } = useWords();
  return (
    <LabelledField {...field} name={name} label={say('match.amount')} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          dir="auto"
          autoComplete="off"
          className="input--short"
          defaultValue={amount === null ? '' : number(amount)}
        />
      )}
    </LabelledField>
  );
};
