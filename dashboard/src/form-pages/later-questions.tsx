/** What a form asks after its first section, down to the page on which its answers are looked through. */
import { useEffectEvent, useLayoutEffect } from 'react';

import { mostComponents } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import { CheckList } from '../form-sections/check-list.tsx';
import type { AnswersBySection } from '../form-sections/use-section-states.ts';
import type { OpenSections } from '../form-sections/use-sections.ts';
import { ComponentFieldset } from '../forms/questions/component-fields.tsx';
import { FormSection } from '../forms/form-section.tsx';
import { LastFields } from '../forms/questions/last-fields.tsx';
import { readForm } from '../forms/answers/read-submission.ts';
import { Repeated } from '../forms/controls/repeated.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type AllGiven, componentKeysName, type Entries, givenBy } from '../kept/answers-given.ts';
import type { Publication } from '../records/publication.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { firstComponentKey } from './first-component.ts';
import type { AnswersOfForm } from './use-form-answers.ts';

const PublicCard = loadedLater(
  'part',
  () => import('../public-picture/public-card.tsx'),
  'PublicCard',
);

export type LaterQuestionsProps = Pick<AnswersOfForm, 'round' | 'partsRound'> & {
  readonly kind: RecordKind;
  readonly party: PartyView;
  readonly isForParty: boolean;
  readonly publication: Publication;
  readonly onPage: Pick<OpenSections, 'view' | 'current' | 'open' | 'sections'>;
  /** What the fields start from. */
  readonly saved: AllGiven;
  readonly shown: AnswersBySection;
  readonly now: () => Entries;
  readonly onCount: (components: number) => void;
  /** Told once these questions are on the page. */
  readonly onArrived: () => void;
};

export const LaterSections = (props: LaterQuestionsProps) => {
  const { kind, party, isForParty, publication, onPage, partsRound, saved, shown, now } = props;
  const { view, current, open, sections } = onPage;
  const { say } = useWords();
  const arrived = useEffectEvent(props.onArrived);
  // Before anybody can answer them.
  useLayoutEffect(() => arrived(), []);
  const components = saved.all(componentKeysName);
  return (
    <>
      <FormSection id="components" title={say('section.components')}>
        {view === 'whole' && <h2>{say('form.components')}</h2>}
        <p className="quiet">{say('form.componentsHint')}</p>
      </FormSection>
      <Repeated
        key={`components ${partsRound}`}
        first={components.length > 0 ? components : [firstComponentKey]}
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
      <LastFields
        kind={kind}
        isForParty={isForParty}
        publication={publication}
        check={
          view === 'sections' && (
            <>
              <CheckList kind={kind} sections={sections} shown={shown} open={open} />
              {current === 'check' && publication === 'public' && (
                <PublicCard
                  kind={kind}
                  party={party}
                  read={() => readForm(kind, givenBy(now())).content}
                />
              )}
            </>
          )
        }
      />
    </>
  );
};
