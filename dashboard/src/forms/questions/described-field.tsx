/** The control of a field that is asked by what its description says that it holds. */
import type { Field } from '#shared/domain/fields/field';

import { useWords } from '../../i18n/words-context.tsx';
import type { GroupedField, HintKey } from '#shared/messages/field-labels';
import { Checkboxes, Radios } from '../controls/choices.tsx';
import { SelectField, TextArea, TextField } from '../controls/fields.tsx';
import { optionsIn } from '../controls/options.ts';

/** Longer texts are written on several lines. */
const longestLine = 300;

type DescribedFieldProps = {
  /** The name of its control on the page. */
  readonly name: string;
  readonly field: GroupedField;
  readonly described: Field;
};

const hintKeyOf = (field: GroupedField, { asked }: Field): HintKey | undefined =>
  asked !== 'carried' && asked.hint ? (`hint.${field}` as HintKey) : undefined;

export const DescribedField = ({ name, field, described }: DescribedFieldProps) => {
  const words = useWords();
  const { say } = words;
  const label = say(`field.${field}`);
  const hintKey = hintKeyOf(field, described);
  const hint = hintKey && say(hintKey);
  const asked = { name, hint, optional: true };
  const { holds } = described;
  switch (holds.type) {
    case 'own':
      return null;
    case 'text':
      return holds.longest > longestLine ? (
        <TextArea {...asked} label={label} rows={2} />
      ) : (
        <TextField {...asked} label={label} />
      );
    case 'texts':
      return <TextArea {...asked} hint={hint ?? say('hint.lines')} label={label} rows={2} />;
    case 'code':
      return (
        <SelectField
          {...asked}
          label={label}
          empty={say('form.notKnown')}
          options={optionsIn(holds.vocabulary, words)}
        />
      );
    case 'codes':
      return <Checkboxes {...asked} legend={label} options={optionsIn(holds.vocabulary, words)} />;
    case 'yesNo':
      return (
        <Radios
          {...asked}
          legend={label}
          options={[
            { id: 'yes', text: say('answer.yes') },
            { id: 'no', text: say('answer.no') },
            { id: 'notStated', text: say('answer.notStated') },
          ]}
        />
      );
    case 'date':
      return (
        <TextField
          {...asked}
          hint={hint ?? say('hint.window')}
          label={label}
          width="short"
          numeric
        />
      );
    case 'count':
      return <TextField {...asked} label={label} width="short" numeric />;
  }
};
