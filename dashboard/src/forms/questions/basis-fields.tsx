/** On what the Secretariat records for a party: the one question that no party is asked. */
import { recordingBases } from '#shared/vocabulary/recording-bases';

import { useWords } from '../../i18n/words-context.tsx';
import { SelectField, TextField } from '../controls/fields.tsx';
import { optionsOf } from '../controls/options-of.ts';

export const BasisFields = () => {
  const words = useWords();
  const { say } = words;
  return (
    <fieldset className="field">
      <legend>{say('onBehalf.legend')}</legend>
      <span className="field__hint">{say('onBehalf.hint')}</span>
      <div className="row row--fields">
        <SelectField
          name="onBehalf.basis"
          label={say('field.basis')}
          empty={say('form.choose')}
          options={optionsOf(recordingBases, words)}
        />
        <TextField
          name="onBehalf.date"
          label={say('field.basisDate')}
          hint={say('hint.basisDate')}
          width="short"
        />
      </div>
    </fieldset>
  );
};
