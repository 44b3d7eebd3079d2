/** Whom to ask about a record, where its party names somebody. */
import { useWords } from '../../i18n/words-context.tsx';
import { TextField } from '../controls/fields.tsx';
import { useFormState } from '../controls/form-context.tsx';

export const ContactFields = () => {
  const { say } = useWords();
  const { saved } = useFormState();
  return (
    <fieldset className="field">
      <legend>
        {say('field.contact')} <span className="field__optional">{say('form.optional')}</span>
      </legend>
      <span className="field__hint">{say('hint.contact')}</span>
      {saved.has('contact.name') && (
        <span className="field__hint">{say('hint.contactDelete')}</span>
      )}
      <TextField
        name="contact.name"
        label={say('field.contactName')}
        autoComplete="name"
        width="middle"
      />
      <TextField
        name="contact.email"
        label={say('field.contactEmail')}
        type="email"
        autoComplete="email"
        width="middle"
      />
      <TextField
        name="contact.phone"
        label={say('field.contactPhone')}
        type="tel"
        autoComplete="tel"
        width="middle"
        optional
      />
    </fieldset>
  );
};
