/** What is asked once for a whole record, after its components. */
import type { ReactNode } from 'react';

import { recordFields } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../../i18n/words-context.tsx';
import type { Publication } from '../../records/publication.ts';
import { WhoSees } from '../../records/who-sees.tsx';
import { FormSection, useSections } from '../form-section.tsx';
import { CountryList } from '../controls/country-list.tsx';
import { FieldGroup } from './field-group.tsx';
import { TextArea } from '../controls/fields.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { carriedInRecord } from '../answers/carried-answers.ts';
import { ContactFields } from './contact-fields.tsx';

const Carried = ({ kind }: { readonly kind: RecordKind }) => {
  const { saved } = useFormState();
  return carriedInRecord(kind).flatMap((name) =>
    saved.all(name).map((value) => <input key={value} type="hidden" name={name} value={value} />),
  );
};

type LastFieldsProps = {
  readonly kind: RecordKind;
  readonly publication: Publication;
  /** A contact is given to its party, so nobody gives one for another. */
  readonly isForParty?: boolean;
  /** What is looked through before it is sent, where a form asks one thing at a time. */
  readonly check: ReactNode;
};

export const LastFields = (props: LastFieldsProps) => {
  const { kind, publication, isForParty = false, check } = props;
  const { say } = useWords();
  const { view } = useSections();
  return (
    <>
      <FormSection id="last" title={say('section.last')}>
        {view === 'whole' && <h2>{say('form.last')}</h2>}
        {kind === 'pledge' && (
          <FieldGroup
            fields={recordFields}
            group="partners"
            kind={kind}
            title="form.partners"
            hint="hint.partners"
          />
        )}
        <FieldGroup
          fields={recordFields}
          group="setting"
          kind={kind}
          title="form.setting"
          hint="hint.setting"
        />
        <FieldGroup fields={recordFields} group="capacity" kind={kind} title="form.capacity" />
        <FieldGroup fields={recordFields} group="registers" kind={kind} title="form.registers" />
        <FieldGroup
          fields={recordFields}
          group="quality"
          kind={kind}
          title="form.quality"
          hint="hint.quality"
        />
        <details className="more">
          <summary>{say('form.confidential')}</summary>
          <p className="quiet">{say('hint.excluded')}</p>
          <CountryList
            name="excludedCountries"
            legend={say('field.excludedCountries')}
            atMost={100}
          />
        </details>
        {kind === 'offer' && (
          <TextArea
            name="channels"
            label={say('field.channels')}
            hint={say('hint.lines')}
            rows={2}
            optional
          />
        )}
        <TextArea
          name="sources"
          label={say('field.sources')}
          hint={say('hint.sources')}
          rows={2}
          optional
        />
      </FormSection>
      <Carried kind={kind} />
      {!isForParty && (
        <FormSection id="contact" title={say('section.contact')}>
          <ContactFields />
        </FormSection>
      )}
      <FormSection id="check" title={say('section.check')}>
        {check}
        <WhoSees publication={publication} />
      </FormSection>
    </>
  );
};
