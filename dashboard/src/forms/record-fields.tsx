/** What is asked once for a whole record, before its components. */
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useWords } from '../design/words-context.tsx';
import { Radios } from './choices.tsx';
import { SelectField, TextField } from './fields.tsx';
import { useFormState } from './form-context.tsx';
import { optionsIn } from './options.ts';

type RecordFieldsProps = { readonly kind: RecordKind; readonly party: PartyView };

export const RecordFields = ({ kind, party }: RecordFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  return (
    <>
      <p>
        {say('form.party')} <bdi className="party__name">{party.name}</bdi>
      </p>
      <TextField name="title" label={say('field.title')} hint={say(`hint.title.${kind}`)} />
      <SelectField
        name="language"
        label={say('field.language')}
        hint={say('hint.language')}
        options={optionsIn('languages', words)}
        fallback={words.language}
      />
      <SelectField
        name="edition"
        label={say('field.edition')}
        optional
        empty={say('form.noEdition')}
        options={optionsIn('editions', words)}
      />
      {kind === 'pledge' ? (
        <Radios
          name="supportRequested"
          legend={say('field.supportRequested')}
          hint={say('hint.supportRequested')}
          fallback={['yes']}
          options={[
            { id: 'yes', text: say('supportRequested.yes') },
            { id: 'no', text: say('supportRequested.no') },
            ...(saved.first('supportRequested') === 'notStated'
              ? [{ id: 'notStated', text: say('form.notKnown') }]
              : []),
          ]}
        />
      ) : (
        <Radios
          name="availability"
          legend={say('field.availability')}
          fallback={['open']}
          options={[
            { id: 'open', text: say('availability.open') },
            { id: 'committed', text: say('availability.committed') },
          ]}
        />
      )}
    </>
  );
};
