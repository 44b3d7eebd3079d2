/** What is asked once for a whole record, before its components. */
import { useEffect, useRef, useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';
import { availabilities } from '#shared/vocabulary/availabilities';
import { editions } from '#shared/vocabulary/editions';
import { notStatedLabel } from '#shared/vocabulary/label';
import { textLanguages } from '#shared/vocabulary/text-languages';

import type { PartyView } from '../../api/answers.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { OwnParty } from '../../party-names/own-party.tsx';
import { BasisFields } from './basis-fields.tsx';
import { Radios } from '../controls/choices.tsx';
import { SelectField, TextField } from '../controls/fields.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { optionsOf } from '../controls/options-of.ts';

type RecordFieldsProps = {
  readonly kind: RecordKind;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty?: boolean;
};

export const RecordFieldset = ({ kind, party, isForParty = false }: RecordFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  const { language } = words;
  /** The page's language stands for that of the texts until somebody writes, though the page may only now be coming into it. */
  const [settledIn, setSettledIn] = useState(saved.has('language') ? language : null);
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = first.current?.closest('form');
    const settle = (): void => setSettledIn((settled) => settled ?? language);
    form?.addEventListener('input', settle);
    return () => form?.removeEventListener('input', settle);
  }, [language]);
  return (
    <>
      <p ref={first}>
        {say(isForParty ? 'onBehalf.party' : 'form.party')}{' '}
        <span className="first_name">
          <OwnParty party={party} />
        </span>
      </p>
      {isForParty && <BasisFields />}
      <TextField name="title" label={say('field.title')} hint={say(`hint.title.${kind}`)} />
      <SelectField
        key={settledIn ?? language}
        name="language"
        label={say('field.language')}
        hint={say('hint.language')}
        options={optionsOf(textLanguages, words)}
        fallback={language}
      />
      <SelectField
        name="edition"
        label={say('field.edition')}
        optional
        empty={words.label(notStatedLabel)}
        options={optionsOf(editions, words)}
      />
      {kind === 'pledge' ? (
        <Radios
          name="supportRequested"
          legend={say('field.supportRequested')}
          hint={say('hint.supportRequested')}
          options={[
            { id: 'yes', text: say('supportRequested.yes') },
            { id: 'no', text: say('supportRequested.no') },
            { id: 'notStated', text: say('supportRequested.notStated') },
          ]}
        />
      ) : (
        <Radios
          name="availability"
          legend={say('field.availability')}
          options={optionsOf(availabilities, words)}
        />
      )}
    </>
  );
};
