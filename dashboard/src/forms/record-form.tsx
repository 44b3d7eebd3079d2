/** The form of a pledge or an offer: one answer sheet for submitting and for editing. */
import { type FormEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { SuggestionsView } from '#shared/contract/suggestion-views';
import { mostComponents } from './most-components.ts';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import type { FieldProblem, Problem } from '../api/problem.ts';
import { PageHeading } from '../app/arrival.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { PreviewPanel } from '../suggestions/preview-panel.tsx';
import {
  componentKeysName,
  type Entries,
  entriesOf,
  type Given,
  givenBy,
} from './answers-given.ts';
import { ComponentFields } from './component-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { shownErrors } from './error-words.ts';
import { firstChecks } from './first-checks.ts';
import { FormActions } from './form-actions.tsx';
import { FormProvider } from './form-context.tsx';
import { LastFields } from './last-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { submissionOf } from './read-submission.ts';
import { Repeated } from './repeated.tsx';
import type { Preview } from './use-preview.ts';

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

type Refused = { readonly problems: readonly FieldProblem[]; readonly keys: readonly string[] };

const noErrors: Refused = { problems: [], keys: [] };

const asDraftIn = (event: FormEvent): boolean => {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  return submitter instanceof HTMLButtonElement && submitter.value === 'draft';
};

export const RecordForm = (props: RecordFormProps) => {
  const { kind, title, intro, party, saved, submitText, draftText, preview, onChange, send } =
    props;
  const words = useWords();
  const { say } = words;
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(noErrors);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [matching, setMatching] = useState<SuggestionsView | null>(null);

  const errors = useMemo(
    () => shownErrors(refused.problems, { kind, keys: refused.keys }, words),
    [refused, kind, words],
  );
  const errorOf = useCallback(
    (id: string) => errors.find((error) => error.id === id)?.advice,
    [errors],
  );
  const state = useMemo(() => ({ saved, errorOf }), [saved, errorOf]);

  const keep = (): void => {
    // Parts added or removed by this very event are on the page only after it.
    window.setTimeout(() => form.current && onChange?.(entriesOf(new FormData(form.current))));
  };

  /** What the API makes of the answers as they stand; a refusal is told at its fields. */
  const attempt = async <Value,>(
    call: (body: Body) => Promise<Answered<Value>>,
  ): Promise<Value | undefined> => {
    if (!form.current || sending) return undefined;
    const answers = givenBy(entriesOf(new FormData(form.current)));
    const keys = answers.all(componentKeysName);
    const body = submissionOf(kind, answers);
    setProblem(null);
    const missing = firstChecks(body);
    setRefused({ problems: missing, keys });
    if (missing.length > 0) return undefined;
    setSending(true);
    const sent = await call(body);
    setSending(false);
    if (sent.ok) return sent.value;
    const { errors: problems } = sent.problem;
    setRefused({ problems, keys });
    if (problems.length === 0) setProblem(sent.problem);
    return undefined;
  };

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
