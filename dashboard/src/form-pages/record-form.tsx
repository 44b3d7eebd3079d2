/** The form of a pledge or an offer: one answer sheet for submitting and for editing. */
import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { SuggestionsView } from '#shared/contract/suggestion-views';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import type { FieldProblem } from '../api/problem.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { publicationFor } from '../records/publication.ts';
import type { KeptIn } from '../kept/kept-in.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import {
  type AllGiven,
  componentKeysName,
  type Entries,
  type Given,
} from '../kept/answers-given.ts';
import { ChooseView } from '../form-sections/choose-view.tsx';
import { SectionActions } from '../form-sections/section-actions.tsx';
import { SectionList } from '../form-sections/section-list.tsx';
import { SectionsProvider } from '../forms/form-section.tsx';
import { useSectionStates } from '../form-sections/use-section-states.ts';
import { useOpenSections } from '../form-sections/use-sections.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { FormActions } from './form-actions.tsx';
import type { Pressed } from './pressed.ts';
import { FormProvider } from '../forms/form-context.tsx';
import type { Read } from '../forms/read-submission.ts';
import type { Preview } from './use-preview.ts';
import type { SubmissionKind } from '../forms/submission-rules.ts';
import { RecordQuestions } from './record-questions.tsx';
import { useGoingOn } from '../form-sections/use-going-on.ts';
import { useFormAnswers } from './use-form-answers.ts';
import { useKeeping } from './use-keeping.ts';
import { loadForLater, useRecordJudge } from './use-record-judge.ts';
import { useSending } from './use-sending.ts';

export type RecordView = PledgeView | OfferView;

/** With all that reasons take, which few forms come to: they come when they are asked for. */
const PreviewPanel = loadedLater(
  'part',
  () => import('../suggestions/preview-panel.tsx'),
  'PreviewPanel',
);
const MatchLinks = loadedLater('part', () => import('../steps/refusal-reason.tsx'), 'MatchLinks');
const RefusalReason = loadedLater(
  'part',
  () => import('../steps/refusal-reason.tsx'),
  'RefusalReason',
);

type RecordFormProps = {
  readonly kind: RecordKind;
  readonly title: string;
  readonly intro: ReactNode;
  /** Whether the record is public now, as restated. */
  readonly isRestated?: boolean;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty?: boolean;
  /** Whether the form is only tried: what asks the service for something while people write is left out. */
  readonly isRehearsal?: boolean;
  readonly saved: AllGiven;
  readonly kept: KeptIn;
  readonly keep: (entries: Entries) => void;
  readonly submitText: string;
  /** The text of the second button, where answers may also be kept as a draft. */
  readonly draftText?: string;
  /** Where answers may be tried out before they are sent. */
  readonly preview?: Preview | undefined;
  /** By which rules a button's answers are judged. */
  readonly judged: (pressed: Pressed) => SubmissionKind;
  /** Refusals as pointers into the form. */
  readonly placed?: (problems: readonly FieldProblem[], answers: Given) => readonly FieldProblem[];
  readonly send: (read: Read, pressed: Pressed) => Promise<Answered<RecordView>>;
  readonly onSent: (record: RecordView) => void;
  /** Where going on to the next section saves what was answered as a draft. */
  readonly onSaved?: (record: RecordView, nextSection: string) => void;
};

const pressedIn = (event: FormEvent): Pressed => {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  const value = submitter instanceof HTMLButtonElement ? submitter.value : '';
  return value === 'draft' || value === 'continue' ? value : 'submit';
};

export const RecordForm = (props: RecordFormProps) => {
  const {
    kind,
    title,
    intro,
    isRestated,
    party,
    isForParty = false,
    isRehearsal = false,
    kept,
    submitText,
    draftText,
    preview,
  } = props;
  const { language } = useWords();
  const { world, wait } = useServices();
  const publication = isRestated ? 'restated' : publicationFor(party, world);
  const [matching, setMatching] = useState<SuggestionsView | null>(null);
  const { form, errors, errorOf, reason, failure, sending, attempt } = useSending<Read>({
    kind,
    judge: useRecordJudge(kind),
    placed: (problems, { answers }) => props.placed?.(problems, answers) ?? problems,
  });
  useEffect(loadForLater, []);

  const { keepNow, keepChanged, isChanged, noteArrived } = useKeeping(form, props.keep, language);
  const { saved, round, partsRound, answers, changed } = useFormAnswers(
    form,
    props.saved,
    keepChanged,
  );
  const state = useMemo(
    () => ({ saved, errorOf, changed, answers: isRehearsal ? undefined : answers }),
    [saved, errorOf, changed, answers, isRehearsal],
  );

  const savedKeys = saved.all(componentKeysName);
  const [count, setCount] = useState(Math.max(1, savedKeys.length));
  const onPage = useOpenSections(form, count, !isForParty);
  const { view, sections, current, open } = onPage;
  const states = useSectionStates(form, answers, errors);

  const sendAs = (pressed: Exclude<Pressed, 'continue'>): void => {
    keepNow();
    attempt({
      at: pressed,
      check: (read) => checkAnswers(kind, read, props.judged(pressed), wait),
      call: (read) => props.send(read, pressed),
      done: props.onSent,
    });
  };
  const show = (asked: Preview): void => {
    keepNow();
    attempt({
      at: 'preview',
      // A preview takes no contact and no basis, so neither is asked for or leaves the page.
      check: (read) =>
        checkAnswers(kind, { ...read, contact: undefined, onBehalf: undefined }, 'whole', wait),
      call: ({ content }) => asked(content),
      done: setMatching,
    });
  };

  const { onSaved } = props;
  const saveOnTheWay = (next: string, done: () => void): void => {
    keepNow();
    attempt({
      at: 'continue',
      check: (read) => checkAnswers(kind, read, props.judged('draft'), wait),
      call: (read) => props.send(read, 'draft'),
      done: (record) => {
        done();
        onSaved?.(record, next);
      },
    });
  };
  const moves = useGoingOn({
    ...onPage,
    isChanged,
    save: onSaved && saveOnTheWay,
    sending,
    hasFailed: failure?.at === 'continue',
  });

  const isLast = view === 'whole' || current === 'check';
  const told = failure && (
    <SendProblem
      problem={failure.problem}
      kept={kept}
      again={failure.again}
      why={failure.problem.reason && <RefusalReason reason={failure.problem.reason} />}
    />
  );
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
            onChange={changed}
            onClick={changed}
            onSubmit={(event) => {
              event.preventDefault();
              const pressed = pressedIn(event);
              if (pressed === 'continue') moves.goOn();
              else sendAs(pressed);
            }}
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
                onArrived={() => {
                  noteArrived();
                  changed();
                  onPage.arrived();
                }}
              />
            </div>
            {isLast ? (
              <FormActions
                submitText={submitText}
                draftText={draftText}
                sending={sending}
                onPreview={preview && (() => show(preview))}
                failedAt={failure?.at}
                failure={told}
              />
            ) : (
              <SectionActions
                moves={moves}
                saves={onSaved !== undefined}
                sending={sending}
                failure={told}
              />
            )}
          </form>
        </div>
      </SectionsProvider>
      {matching && <PreviewPanel key={matching.asOf} view={matching} areMadeUp={isRehearsal} />}
    </FormProvider>
  );
};
