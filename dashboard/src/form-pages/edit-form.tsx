/** The form of an edit, by the state of its record: what is returned or a draft is saved and submitted with one button. */
import { useMemo } from 'react';

import type { PartyView } from '../api/answers.ts';
import { confirmationPath, savedPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, givenBy } from '../kept/answers-given.ts';
import type { Began } from '../kept/kept-answers.ts';
import { isSubmittable, judgedAs, type Submittable, submits } from './edit-kinds.ts';
import { heldFields } from './held-fields.ts';
import type { Pressed } from './pressed.ts';
import { editOf, placedOnPage } from '../forms/answers/read-edit.ts';
import type { Read } from '../forms/answers/read-submission.ts';
import { RecordForm } from './record-form.tsx';
import { useKeptAnswers } from '../forms/kept/use-kept-answers.ts';
import { useHandsOver } from './use-hands-over.ts';
import { usePreview } from './use-preview.ts';
import { EditIntro } from './edit-intro.tsx';
import type { RecordView } from './record-form-props.ts';

export const editFormName = ({ kind, id }: RecordView): string => `${kind}-${id}`;

/** What the buttons say: to submit with the change, and to save it alone. */
const buttonsIn = {
  draft: { submit: 'edit.saveAndSubmit', save: 'form.saveDraft' },
  returned: { submit: 'edit.submitAgain', save: 'edit.saveAlone' },
} as const satisfies Record<Submittable, unknown>;

type EditFormProps = {
  readonly record: RecordView;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty: boolean;
  readonly began: Began;
  /** Answers of before, where there are any. */
  readonly earlier: Entries | undefined;
  /** Whether none of them was held back from the tab. */
  readonly isWhole: boolean;
  readonly startAnew: () => void;
  /** Somebody else has changed the record: what stands now has to come beside what was typed. */
  readonly onStale: () => void;
  readonly onSent: (address: string) => void;
  /** A draft was saved on the way to another section. */
  readonly onSaved: (nextSection: string) => void;
};

export const EditForm = (props: EditFormProps) => {
  const {
    record,
    party,
    isForParty,
    began,
    earlier,
    isWhole,
    startAnew,
    onStale,
    onSent,
    onSaved,
  } = props;
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const { kind, id, state } = record;
  const buttons = isSubmittable(state) ? buttonsIn[state] : undefined;
  const saved = useMemo(() => givenBy(earlier ?? began.entries), [earlier, began]);
  const { kept, keep } = useKeptAnswers(editFormName(record), began);
  const preview = usePreview(kind, record.party.id);
  const handsOver = useHandsOver();
  const send = async ({ answers, onBehalf }: Read, pressed: Pressed) => {
    const route = kind === 'pledge' ? 'editPledge' : 'editOffer';
    const submit = submits(state, pressed) && (handsOver ? { handOver: true } : { submit: true });
    const body = {
      ...editOf(kind, began.entries, answers),
      ...submit,
      ...(onBehalf && { onBehalf }),
    };
    const sent = await client(route, { path: { id }, body, ifMatch: began.etag });
    if (sent.ok) return sent;
    if (sent.problem.status === 412) onStale();
    return { ...sent, problem: { ...sent.problem, errors: heldFields(sent.problem, words) } };
  };
  return (
    <RecordForm
      kind={kind}
      title={say(`edit.${kind}`)}
      intro={
        <EditIntro
          record={record}
          isForParty={isForParty}
          restored={earlier && { isWhole, startAnew }}
        />
      }
      isRestated={record.isPublic && record.release?.kind === 'restated'}
      party={party}
      isForParty={isForParty}
      saved={saved}
      isUnsent={earlier !== undefined}
      kept={kept}
      keep={keep}
      submitText={say(buttons && handsOver ? 'form.handOver' : (buttons?.submit ?? 'edit.save'))}
      {...(buttons && { draftText: say(buttons.save) })}
      // Of any other record, each save is a version that others read.
      {...(state === 'draft' && { onSaved: (_: unknown, next: string) => onSaved(next) })}
      // A preview knows of no matches, so that it would be wrong for a record that has some.
      preview={record.matches.length === 0 ? preview : undefined}
      judged={(pressed) => judgedAs(record, began.entries, pressed)}
      placed={(problems, answers) => placedOnPage(problems, began.entries, answers)}
      send={send}
      onSent={({ state: next, version }) =>
        onSent(
          !isForParty && buttons && next === 'submitted'
            ? confirmationPath(kind, id)
            : savedPath(kind, id, version),
        )
      }
    />
  );
};
