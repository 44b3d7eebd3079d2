/** All that a form asks of a pledge or an offer, in its sections. */
import type { ReactNode } from 'react';

import { mostComponents } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { FormSection } from '../forms/form-section.tsx';
import type { OpenSections } from '../form-sections/use-sections.ts';
import { ComponentFieldset } from '../forms/component-fields.tsx';
import { LastFields } from '../forms/last-fields.tsx';
import { RecordFieldset } from '../forms/record-fields.tsx';
import { Repeated } from '../forms/repeated.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Publication } from '../records/publication.ts';
import type { AnswersOfForm } from './use-form-answers.ts';

type RecordQuestionsProps = Pick<AnswersOfForm, 'round' | 'partsRound'> & {
  readonly kind: RecordKind;
  readonly party: PartyView;
  readonly isForParty: boolean;
  readonly publication: Publication;
  readonly onPage: Pick<OpenSections, 'view' | 'current' | 'open'>;
  /** The keys of the components that the form starts with. */
  readonly components: readonly string[];
  readonly onCount: (components: number) => void;
  readonly check: ReactNode;
};

export const RecordQuestions = (props: RecordQuestionsProps) => {
  const { kind, party, isForParty, publication, onPage, round, partsRound, check } = props;
  const { view, current, open } = onPage;
  const { say } = useWords();
  return (
    <>
      <FormSection id="record" title={say(`section.record.${kind}`)}>
        <RecordFieldset key={`record ${round}`} kind={kind} party={party} isForParty={isForParty} />
      </FormSection>
      <FormSection id="components" title={say('section.components')}>
        {view === 'whole' && <h2>{say('form.components')}</h2>}
        <p className="quiet">{say('form.componentsHint')}</p>
      </FormSection>
      <Repeated
        key={`components ${partsRound}`}
        first={props.components.length > 0 ? props.components : ['k1']}
        atMost={mostComponents}
        addText={say('form.addComponent')}
        onCount={props.onCount}
        onAdded={view === 'sections' ? (index) => open(`${index + 1}.what`) : undefined}
        isAddHidden={view === 'sections' && current !== 'components'}
      >
        {({ key, index, count, remove }) => (
          <ComponentFieldset
            kind={kind}
            componentKey={key}
            number={index + 1}
            party={party}
            remove={count > 1 ? remove : undefined}
          />
        )}
      </Repeated>
      <LastFields kind={kind} isForParty={isForParty} publication={publication} check={check} />
    </>
  );
};
