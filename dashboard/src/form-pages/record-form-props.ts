/** What the form of a pledge or an offer is given by the page that shows it: to submit, to edit, or to be tried. */
import type { ReactNode } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import type { FieldProblem } from '../api/problem.ts';
import type { Read } from '../forms/answers/read-submission.ts';
import type { SubmissionKind } from '../forms/answers/submission-rules.ts';
import type { AllGiven, Entries, Given } from '../kept/answers-given.ts';
import type { KeptIn } from '../kept/kept-in.ts';
import type { Pressed } from './pressed.ts';
import type { Preview } from './use-preview.ts';

export type RecordView = PledgeView | OfferView;

export type RecordFormProps = {
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
  /** Whether these are answers of an earlier visit, which are on no server. */
  readonly isUnsent?: boolean;
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
