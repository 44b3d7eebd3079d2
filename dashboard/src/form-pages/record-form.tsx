/** The form of a pledge or an offer: one answer sheet for submitting and for editing. */
import type { FormEvent } from 'react';

import { PageHeading } from '../navigation/arrival.tsx';
import { useServices } from '../services/services.tsx';
import { publicationFor } from '../records/publication.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { ChooseView } from '../form-sections/choose-view.tsx';
import { SectionList } from '../form-sections/section-list.tsx';
import { SectionsProvider } from '../forms/form-section.tsx';
import { ErrorSummary } from '../forms/faults/error-summary.tsx';
import { FormProvider } from '../forms/controls/form-context.tsx';
import { goOnByEnter } from './enter-goes-on.ts';
import type { Pressed } from './pressed.ts';
import { RecordFormEnd } from './record-form-end.tsx';
import type { RecordFormProps } from './record-form-props.ts';
import { RecordQuestions } from './record-questions.tsx';
import { useRecordForm } from './use-record-form.ts';

/** With all that reasons take, which few forms come to: they come when they are asked for. */
const PreviewPanel = loadedLater(
  'part',
  () => import('../suggestions/preview-panel.tsx'),
  'PreviewPanel',
);
const MatchLinks = loadedLater('part', () => import('../steps/refusal-reason.tsx'), 'MatchLinks');

const pressedIn = (event: FormEvent): Pressed => {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  const value = submitter instanceof HTMLButtonElement ? submitter.value : '';
  return value === 'draft' || value === 'continue' ? value : 'submit';
};

export const RecordForm = (props: RecordFormProps) => {
  const { kind, title, intro, isRestated, party, isForParty = false, isRehearsal = false } = props;
  const { world } = useServices();
  const publication = isRestated ? 'restated' : publicationFor(party, world);
  const sheet = useRecordForm(props);
  const { form, errors, reason, given, state, setCount, onPage, states, moves, matching } = sheet;
  const { saved, round, partsRound, answers, changed } = given;
  const { view, sections, current, open } = onPage;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const pressed = pressedIn(event);
    if (pressed === 'continue') moves.goOn();
    else sheet.sendAs(pressed);
  };
  return (
    <FormProvider value={state}>
      <ErrorSummary errors={errors} reveal={onPage.reveal}>
        {reason && <MatchLinks reason={reason} />}
      </ErrorSummary>
      <PageHeading failed={errors.length > 0}>{title}</PageHeading>
      {intro}
      <ChooseView view={view} choose={onPage.choose} />
      <SectionsProvider value={onPage}>
        <div className={view === 'sections' ? 'record-form-in-sections' : undefined}>
          {view === 'sections' && (
            <SectionList
              kind={kind}
              sections={sections}
              current={current}
              {...states}
              open={open}
            />
          )}
          <form
            ref={form}
            className="record-form"
            noValidate
            onInput={changed}
            onClick={changed}
            onKeyDown={view === 'whole' ? goOnByEnter : undefined}
            onSubmit={submit}
          >
            <div inert={moves.isLeaving}>
              <RecordQuestions
                kind={kind}
                party={party}
                isForParty={isForParty}
                publication={publication}
                onPage={onPage}
                round={round}
                partsRound={partsRound}
                saved={saved}
                shown={states.shown}
                now={answers.now}
                onCount={setCount}
                onArrived={sheet.arrived}
              />
            </div>
            <RecordFormEnd {...props} of={sheet} />
          </form>
        </div>
      </SectionsProvider>
      {matching && <PreviewPanel key={matching.asOf} view={matching} areMadeUp={isRehearsal} />}
    </FormProvider>
  );
};
