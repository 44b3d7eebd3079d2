/** The form of a pledge or an offer: one answer sheet for submitting and for editing. */
import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { SuggestionsView } from '#shared/contract/suggestion-views';
import { mostComponents } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import type { FieldProblem } from '../api/problem.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { publicationFor } from '../records/publication.ts';
import type { KeptIn } from '../kept/kept-in.ts';
import { SendProblem } from '../sending/send-problem.tsx';
import { PreviewPanel } from '../suggestions/preview-panel.tsx';
import { componentKeysName, type Entries, type Given } from '../kept/answers-given.ts';
import { checkAnswers, loadRules } from '../forms/check-answers.ts';
import { ComponentFields } from '../forms/component-fields.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { FormActions } from './form-actions.tsx';
import type { Pressed } from './pressed.ts';
import { FormProvider } from '../forms/form-context.tsx';
import { LastFields } from '../forms/last-fields.tsx';
import { type Read, readForm } from '../forms/read-submission.ts';
import { RecordFields } from '../forms/record-fields.tsx';
import { Repeated } from '../forms/repeated.tsx';
import { MatchLinks, RefusalReason } from '../steps/refusal-reason.tsx';
import type { Preview } from './use-preview.ts';
import type { Judged } from '../forms/submission-rules.ts';
import { useFormAnswers } from './use-form-answers.ts';
import { useKeeping } from './use-keeping.ts';
import { useSending } from './use-sending.ts';

export type RecordView = PledgeView | OfferView;

type RecordFormProps = {
  readonly kind: RecordKind;
  readonly title: string;
  readonly intro: ReactNode;
  /** Whether the record is public now, as restated. */
  readonly isRestated?: boolean;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty?: boolean;
  readonly saved: Given;
  readonly kept: KeptIn;
  readonly keep: (entries: Entries) => void;
  readonly submitText: string;
  /** The text of the second button, where answers may also be kept as a draft. */
  readonly draftText?: string;
  /** Where answers may be tried out before they are sent. */
  readonly preview?: Preview | undefined;
  /** By which rules a button's answers are judged. */
  readonly judged: (pressed: Pressed) => Judged;
  /** Refusals as pointers into the form. */
  readonly placed?: (problems: readonly FieldProblem[], answers: Given) => readonly FieldProblem[];
  readonly send: (read: Read, pressed: Pressed) => Promise<Answered<RecordView>>;
  readonly onSent: (record: RecordView) => void;
};

const pressedIn = (event: FormEvent): Pressed => {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  return submitter instanceof HTMLButtonElement && submitter.value === 'draft' ? 'draft' : 'submit';
};

export const RecordForm = (props: RecordFormProps) => {
  const {
    kind,
    title,
    intro,
    isRestated,
    party,
    isForParty = false,
    kept,
    submitText,
    draftText,
    preview,
  } = props;
  const { say } = useWords();
  const { world } = useServices();
  const [matching, setMatching] = useState<SuggestionsView | null>(null);
  const { form, errors, errorOf, reason, failure, sending, attempt } = useSending<Read>({
    kind,
    read: (answers) => readForm(kind, answers),
    placed: (problems, { answers }) => props.placed?.(problems, answers) ?? problems,
  });
  useEffect(loadRules, []);

  const { keepNow, keepChanged } = useKeeping(form, props.keep);
  const { saved, round, partsRound, answers, changed } = useFormAnswers(
    form,
    props.saved,
    keepChanged,
  );
  const state = useMemo(
    () => ({ saved, errorOf, changed, answers }),
    [saved, errorOf, changed, answers],
  );

  const sendAs = (pressed: Pressed): void => {
    keepNow();
    attempt({
      at: pressed,
      check: (read) => checkAnswers(kind, read, props.judged(pressed)),
      call: (read) => props.send(read, pressed),
      done: props.onSent,
    });
  };
  const show = (asked: Preview): void => {
    keepNow();
    attempt({
      at: 'preview',
      // A preview takes no contact and no basis, so neither is asked for or leaves the page.
      check: (read) => checkAnswers(kind, { ...read, contact: undefined, onBehalf: undefined }),
      call: ({ content }) => asked(content),
      done: setMatching,
    });
  };

  const savedKeys = saved.all(componentKeysName);
  return (
    <FormProvider value={state}>
      <ErrorSummary errors={errors}>{reason && <MatchLinks reason={reason} />}</ErrorSummary>
      <PageHeading failed={errors.length > 0}>{title}</PageHeading>
      {intro}
      <form
        ref={form}
        className="record-form"
        noValidate
        onChange={changed}
        onClick={changed}
        onSubmit={(event) => {
          event.preventDefault();
          sendAs(pressedIn(event));
        }}
      >
        <RecordFields key={`record ${round}`} kind={kind} party={party} isForParty={isForParty} />
        <h2>{say('form.components')}</h2>
        <p className="quiet">{say('form.componentsHint')}</p>
        <Repeated
          key={`components ${partsRound}`}
          first={savedKeys.length > 0 ? savedKeys : ['k1']}
          atMost={mostComponents}
          addText={say('form.addComponent')}
        >
          {({ key, index, count, remove }) => (
            <ComponentFields
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
          publication={isRestated ? 'restated' : publicationFor(party, world)}
        />
        <FormActions
          submitText={submitText}
          draftText={draftText}
          sending={sending}
          onPreview={preview && (() => show(preview))}
          failedAt={failure?.at}
          failure={
            failure && (
              <SendProblem
                problem={failure.problem}
                kept={kept}
                again={failure.again}
                why={failure.problem.reason && <RefusalReason reason={failure.problem.reason} />}
              />
            )
          }
        />
      </form>
      {matching && <PreviewPanel key={matching.asOf} view={matching} />}
    </FormProvider>
  );
};
