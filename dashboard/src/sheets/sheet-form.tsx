/** Which file is looked at, and on what the Secretariat records what it says. */
import { useState, type FormEvent } from 'react';

import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { base64Of, isOverLimit, type SentSheet } from './sent-sheet.ts';
import { type Faults, BasisOfFile } from './basis-of-file.tsx';

type SheetFormProps = {
  /** Whether the file is of other parties, for whom the Secretariat needs a basis. */
  readonly needsBasis: boolean;
  readonly isBusy: boolean;
  readonly look: (sheet: SentSheet) => void;
  /** What was looked at is not what is chosen any more. */
  readonly changed: () => void;
};

const valueIn = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const fileIn = (form: HTMLFormElement): File | undefined => {
  const value = new FormData(form).get('file');
  return value instanceof File && value.size > 0 ? value : undefined;
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

export const SheetForm = ({ needsBasis, isBusy, look, changed }: SheetFormProps) => {
  const { say, language } = useWords();
  const [faults, setFaults] = useState<Faults>({});
  const faultsOf = (form: HTMLFormElement): Faults => {
    const file = fileIn(form);
    return {
      ...(!file && { file: say('sheets.noFile') }),
      ...(file && isOverLimit(file) && { file: say('sheets.tooLarge') }),
      ...(needsBasis && valueIn(form, 'basis') === '' && { basis: say('sheets.noBasis') }),
      ...(needsBasis && !isDay(valueIn(form, 'date')) && { date: say('sheets.noBasisDate') }),
    };
  };
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const found = faultsOf(form);
    setFaults(found);
    const [first] = Object.keys(found);
    const file = fileIn(form);
    if (first !== undefined || !file) {
      const wrong = form.elements.namedItem(first ?? 'file');
      if (wrong instanceof HTMLElement) wrong.focus();
      return;
    }
    look({
      name: file.name,
      content: base64Of(new Uint8Array(await file.arrayBuffer())),
      language,
      headings: {},
      whole: new FormData(form).has('whole'),
      ...(needsBasis && {
        onBehalf: {
          basis: valueIn(form, 'basis') as NonNullable<SentSheet['onBehalf']>['basis'],
          date: valueIn(form, 'date'),
        },
      }),
    });
  };
  return (
    <form
      className="record-form"
      noValidate
      onInput={changed}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (!isBusy) void submit(event.currentTarget);
      }}
    >
      <LabelledField
        name="file"
        label={say('sheets.file')}
        hint={say('sheets.fileHint')}
        error={faults.file}
      >
        {(control) => (
          <input {...control} type="file" accept=".xlsx,.csv,.txt,.tsv,.docx,text/csv" />
        )}
      </LabelledField>
      {needsBasis && <BasisOfFile faults={faults} />}
      <label className="choice">
        <input type="checkbox" name="whole" />
        <span>{say('sheets.whole')}</span>
      </label>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={isBusy}>
          {say('sheets.look')}
        </button>
        <span role="status">{isBusy && say('form.sending')}</span>
      </p>
    </form>
  );
};
