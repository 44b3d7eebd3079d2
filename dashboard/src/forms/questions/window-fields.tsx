/** When: dates as precise as they are known. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../../i18n/words-context.tsx';
import { inComponent } from '../../kept/answers-given.ts';
import { TextField } from '../controls/fields.tsx';

type WindowFieldsProps = { readonly componentKey: string; readonly kind: RecordKind };

export const WindowFields = ({ componentKey, kind }: WindowFieldsProps) => {
  const { say } = useWords();
  const name = (field: string): string => inComponent(componentKey, field);
  return (
    <fieldset className="field">
      <legend>
        {say('field.window')} <span className="field__optional">{say('form.optional')}</span>
      </legend>
      <span className="field__hint">{say('hint.window')}</span>
      <div className="row row--fields">
        <TextField name={name('start')} label={say('field.start')} width="short" numeric />
        <TextField name={name('end')} label={say('field.end')} width="short" numeric />
        {kind === 'pledge' && (
          <TextField name={name('due')} label={say('field.due')} width="short" numeric />
        )}
      </div>
    </fieldset>
  );
};
