/** The form of a pledge or an offer: one answer sheet for submitting and for editing. */
import { type FormEvent, type ReactNode, useEffectEvent, useMemo, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { SuggestionsView } from '#shared/contract/suggestion-views';
import { mostComponents } from './most-components.ts';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { PageHeading } from '../app/arrival.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { PreviewPanel } from '../suggestions/preview-panel.tsx';
import { componentKeysName, type Entries, entriesOf, type Given } from './answers-given.ts';
import { ComponentFields } from './component-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { firstChecks } from './first-checks.ts';
import { FormActions } from './form-actions.tsx';
import { FormProvider } from './form-context.tsx';
import { LastFields } from './last-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { submissionOf } from './read-submission.ts';
import { Repeated } from './repeated.tsx';
import type { Preview } from './use-preview.ts';
import { useSending } from './use-sending.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Sent = Answered<PledgeView | OfferView>;

type RecordFormProps = {
  readonly kind: RecordKind;
  readonly title: string;
  readonly intro: ReactNode;
  readonly party: PartyView;
  readonly saved: Given;
  readonly submitText: string;
  /** The text of the second button, where answers may also be kept as a draft. */
  readonly draftText?: string;
  /** Where answers may be tried out before they are sent. */
  readonly preview?: Preview | undefined;
  readonly onChange?: (entries: Entries) => void;
  readonly send: (body: Body, asDraft: boolean) => Promise<Sent>;
};

const asDraftIn = (event: FormEvent): boolean => {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  return submitter instanceof HTMLButtonElement && submitter.value === 'draft';
};

export const RecordForm = (props: RecordFormProps) => {
  const { kind, title, intro, party, saved, submitText, draftText, preview, onChange, send } =
    props;
  const { say } = useWords();
  const [matching, setMatching] = useState<SuggestionsView | null>(null);
  const { form, errors, errorOf, problem, sending, attempt } = useSending<Body>({
    kind,
    read: (answers) => submissionOf(kind, answers),
    check: firstChecks,
  });
  const keepNow = useEffectEvent(() => {
    if (form.current) onChange?.(entriesOf(new FormData(form.current)));
  });
  /** Parts added or removed by an event are on the page only after it. */
  const [keep] = useState(() => () => void window.setTimeout(keepNow));
  const state = useMemo(() => ({ saved, errorOf, changed: keep }), [saved, errorOf, keep]);

  const savedKeys = saved.all(componentKeysName);
  return (
    <FormProvider value={state}>
      <ErrorSummary errors={errors} />
      {problem && <ProblemNotice problem={problem} />}
      <PageHeading failed={errors.length > 0}>{title}</PageHeading>
      {intro}
      <form
        ref={form}
        className="record-form"
        noValidate
        onChange={keep}
        onClick={keep}
        onSubmit={(event) => {
          event.preventDefault();
          const asDraft = asDraftIn(event);
          void attempt((body) => send(body, asDraft));
        }}
      >
        <RecordFields kind={kind} party={party} />
        <h2>{say('form.components')}</h2>
        <p className="quiet">{say('form.componentsHint')}</p>
        <Repeated
          first={savedKeys.length > 0 ? savedKeys : ['k1']}
          atMost={mostComponents}
          addText={say('form.addComponent')}
        >
          {({ key, index, count, remove }) => (
            <ComponentFields
              kind={kind}
              componentKey={key}
              number={index + 1}
              ownCountry={kind === 'pledge' ? party.country : null}
              remove={count > 1 ? remove : undefined}
            />
          )}
        </Repeated>
        <LastFields kind={kind} />
        <FormActions
          submitText={submitText}
          draftText={draftText}
          sending={sending}
          onPreview={
            preview && (() => void attempt(preview).then((view) => view && setMatching(view)))
          }
        />
      </form>
      {matching && <PreviewPanel key={matching.asOf} view={matching} />}
    </FormProvider>
  );
};
