/** Who is asked to join a match: what they bring, by which offer or as which party, and how much. */
import type { ReactNode } from 'react';

import { type LegRole, legRoleIds } from '#shared/domain/leg-roles';

import type { Answered, Client } from '../api/client.ts';
import { type FieldProblem, noAnswer, type Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { adviceFor } from '../forms/field-advice.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { partyOptions } from '../people/party-options.ts';
import { type Parties, useParties } from '../people/use-parties.ts';
import { partyName } from '../records/party-name.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { AmountField, amountTyped } from './amount-field.tsx';

/** Of the field: a person's role is another. */
const roleName = 'brings';

const pointers = { offer: '/offer', component: '/offer/component', party: '/party' } as const;

/** As the API would refuse it, told before anything is sent. */
export const legFaults = (form: HTMLFormElement): readonly FieldProblem[] => {
  const [reference, party] = [textIn(form, 'offer'), textIn(form, 'party')];
  return (reference === '') === (party === '')
    ? [{ pointer: pointers.offer, code: 'offerOrParty', detail: '' }]
    : [];
};

type LegBody = {
  readonly role: LegRole;
  readonly amount: number | string | null;
  readonly party?: string;
  readonly offer?: { readonly recordId: string; readonly component: string };
};

const unknownOffer: Problem = {
  ...noAnswer,
  status: 422,
  errors: [{ pointer: pointers.offer, code: 'unknownOffer', detail: '' }],
};

/** What cannot be read as a reference of an offer names none. */
const isOfReference = ({ errors }: Problem): boolean =>
  errors.some(({ pointer }) => pointer === 'reference');

/** What was typed as the API takes it: an offer is typed by its reference and the place of its component. */
export const legTyped = async (
  form: HTMLFormElement,
  client: Client,
): Promise<Answered<LegBody>> => {
  const words = { role: textIn(form, roleName) as LegRole, amount: amountTyped(form) };
  const party = textIn(form, 'party');
  if (party !== '') return { ok: true, value: { ...words, party }, etag: null };
  const found = await client('listOffers', { query: { reference: textIn(form, 'offer') } });
  if (!found.ok)
    return { ok: false, problem: isOfReference(found.problem) ? unknownOffer : found.problem };
  const [record] = found.value.items;
  const place = Number(textIn(form, 'component') || '1');
  const component = record?.components[place - 1]?.id;
  return record && component
    ? { ok: true, value: { ...words, offer: { recordId: record.id, component } }, etag: null }
    : { ok: false, problem: unknownOffer };
};

type PartiesFirstProps = {
  readonly onCancel: () => void;
  readonly children: (parties: Parties) => ReactNode;
};

/** The form opens once its parties are there: what was chosen before is laid over all of its fields at once. */
export const PartiesFirst = ({ onCancel, children }: PartiesFirstProps) => {
  const { say } = useWords();
  const { remote, reload } = useParties();
  if (remote.state === 'ready') return children(remote.value);
  return (
    <div className="step-form notice">
      {remote.state === 'loading' ? (
        <p role="status">{say('state.loading')}</p>
      ) : (
        <ProblemNotice problem={remote.problem} retry={reload} />
      )}
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </div>
  );
};

/** What was typed, as its reader would say it. */
export const legText =
  (parties: Parties, words: Words) =>
  (field: string, value: string): string => {
    const role = legRoleIds.find((each) => field === roleName && each === value);
    const party = field === 'party' ? parties.get(value) : undefined;
    if (role) return words.say(`legs.role.${role}`);
    return party ? partyName(party, words) : value;
  };

type PartyChoiceProps = { readonly parties: Parties; readonly error: string | undefined };

const PartyChoice = ({ parties, error }: PartyChoiceProps) => {
  const words = useWords();
  return (
    <LabelledField name="party" label={words.say('legs.party')} optional error={error}>
      {(control) => (
        <select {...control} defaultValue="">
          <option value="">{words.say('legs.party.none')}</option>
          {partyOptions(parties, words).map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
};

const OfferChoice = ({ problem }: { readonly problem: Problem | null }) => {
  const words = useWords();
  const { say } = words;
  const error = adviceFor(problem, pointers.offer, words);
  return (
    <>
      <LabelledField
        name="offer"
        label={say('legs.reference')}
        hint={say('legs.reference.hint')}
        optional
        error={error ?? adviceFor(problem, '/offer/recordId', words)}
      >
        {(control) => (
          <input {...control} type="text" dir="ltr" autoComplete="off" className="input--short" />
        )}
      </LabelledField>
      <LabelledField
        name="component"
        label={say('legs.component')}
        hint={say('legs.component.hint')}
        optional
        error={adviceFor(problem, pointers.component, words)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className="input--short"
            defaultValue="1"
          />
        )}
      </LabelledField>
    </>
  );
};

type LegFieldsProps = { readonly parties: Parties; readonly problem: Problem | null };

export const LegFields = ({ parties, problem }: LegFieldsProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <LabelledField name={roleName} label={say('legs.role')} error={undefined}>
        {(control) => (
          <select {...control} defaultValue={legRoleIds[0]}>
            {legRoleIds.map((role) => (
              <option key={role} value={role}>
                {say(`legs.role.${role}`)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <OfferChoice problem={problem} />
      <PartyChoice parties={parties} error={adviceFor(problem, pointers.party, words)} />
      <AmountField
        amount={null}
        hint={say('match.amountHint')}
        optional
        error={adviceFor(problem, '/amount', words)}
      />
    </>
  );
};
