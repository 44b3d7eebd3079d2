/** On what the Secretariat records what a file says, for the parties that it names. */
import { Select } from '../design/select.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { optionsIn } from '../forms/controls/options.ts';
import { useWords } from '../i18n/words-context.tsx';

export type Faults = Readonly<Partial<Record<'file' | 'basis' | 'date', string>>>;

export const BasisOfFile = ({ faults }: { readonly faults: Faults }) => {
  const words = useWords();
  const { say } = words;
  return (
    <fieldset className="field">
      <legend>{say('onBehalf.legend')}</legend>
      <span className="field__hint">{say('onBehalf.hint')}</span>
      <div className="row row--fields">
        <LabelledField name="basis" label={say('field.basis')} error={faults.basis}>
          {(control) => (
            <Select {...control} begins="">
              <option value="">{say('form.choose')}</option>
              {optionsIn('recordingBases', words).map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
          )}
        </LabelledField>
        <LabelledField
          name="date"
          label={say('field.basisDate')}
          hint={say('hint.basisDate')}
          error={faults.date}
        >
          {(control) => <input {...control} type="text" autoComplete="off" />}
        </LabelledField>
      </div>
    </fieldset>
  );
};
