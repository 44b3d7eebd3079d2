/** The forms in which people are invited, changed, removed, restored, and given a way to a new second factor. */
import type { Person } from '#shared/contract/operations/person-operations';

import type { Me } from '../api/answers.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, entriesOf, type Given, givenBy } from '../kept/answers-given.ts';
import { vocabularyLabel } from '../records/names.ts';
import { partyName } from '../records/party-name.ts';
import { useServices } from '../services/services.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { answersOf, invitationIn, missingIn, rightOf } from './person-answers.ts';
import { PersonFields } from './person-fields.tsx';
import { dutyText, personName, rightText, roleText } from './person-words.ts';
import type { Parties } from './use-parties.ts';

export const personSteps = ['removal', 'restoration', 'secondFactor'] as const;
export type PersonStep = (typeof personSteps)[number];

const routeOf = {
  removal: 'removePerson',
  restoration: 'restorePerson',
  secondFactor: 'resetSecondFactor',
} as const satisfies Record<PersonStep, string>;

export const invitationName: StepName = 'step-person-new-invitation';
export const personFormName = (sub: string, form: 'change' | PersonStep): StepName =>
  `step-person-${sub}-${form}`;

const nothingYet: Entries = [['duty', '']];

const givenIn = (form: HTMLFormElement): Given => givenBy(entriesOf(new FormData(form)));

/** What was typed for somebody whose right is another now. */
const typedText =
  (parties: Parties, words: Words) =>
  (field: string, value: string): string => {
    const party = parties.get(value);
    if (field === 'partyId' && party) return partyName(party, words);
    if (field === 'countries') return vocabularyLabel('countries', value, words);
    if (field === 'role') return roleText(value as Person['role'], words);
    if (field === 'duty') return dutyText(value as Person['duty'], words);
    return field === 'managesMembers' ? words.say('people.yes') : value;
  };

type FormProps = {
  readonly me: Me;
  readonly parties: Parties;
  readonly onDone: (person: Person) => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const InvitationForm = ({ me, parties, ...ends }: FormProps) => {
  const { say } = useWords();
  const { client } = useServices();
  return (
    <StepForm
      as="h2"
      {...ends}
      name={invitationName}
      version="new"
      standing=""
      title={say('people.invitation')}
      meaning={say('people.invitationMeans')}
      check={(form) => missingIn(givenIn(form), 'invitation')}
      send={(form) => client('invitePerson', { body: invitationIn(givenIn(form)) })}
    >
      {(problem, keepNow) => (
        <PersonFields
          {...{ me, parties, problem, keepNow }}
          of={invitationName}
          initial={nothingYet}
          isInvitation
        />
      )}
    </StepForm>
  );
};

type OfPerson = FormProps & { readonly person: Person };

export const ChangeForm = ({ person, me, parties, ...ends }: OfPerson) => {
  const words = useWords();
  const { client } = useServices();
  const name = personFormName(person.sub, 'change');
  return (
    <StepForm
      as="h2"
      {...ends}
      name={name}
      version={String(person.version)}
      standing={rightText(person, parties, words)}
      title={words.say('people.change')}
      meaning={words.say('people.changeMeans', { name: personName(person, words) })}
      textOf={typedText(parties, words)}
      check={(form) => missingIn(givenIn(form), 'right')}
      send={(form) =>
        client('changePerson', {
          path: { sub: person.sub },
          body: rightOf(givenIn(form)),
          ifMatch: `"v${person.version}"`,
        })
      }
    >
      {(problem, keepNow) => (
        <PersonFields
          {...{ me, parties, problem, keepNow }}
          of={name}
          initial={answersOf(person)}
          isInvitation={false}
        />
      )}
    </StepForm>
  );
};

export const PersonStepForm = (props: OfPerson & { readonly step: PersonStep }) => {
  const { step, person, me: _me, parties, ...ends } = props;
  const words = useWords();
  const { client } = useServices();
  return (
    <StepForm
      as="h2"
      {...ends}
      name={personFormName(person.sub, step)}
      version={String(person.version)}
      standing={rightText(person, parties, words)}
      title={words.say(`people.${step}`)}
      meaning={words.say(`people.${step}Means`, { name: personName(person, words) })}
      dangerous={step === 'removal'}
      send={(_form, idempotencyKey) =>
        client(routeOf[step], { path: { sub: person.sub }, body: {}, idempotencyKey })
      }
    />
  );
};
