/** What is asked of a person: how they are called, what they may do, and for whom. What goes with another role is not shown. */
import { useMemo, useState } from 'react';

import { duties, type Role } from '#shared/domain/parties/role';

import type { Me } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { Checkboxes, Radios } from '../forms/controls/choices.tsx';
import { CountryList } from '../forms/controls/country-list.tsx';
import { SelectField, TextField } from '../forms/controls/fields.tsx';
import { FormProvider } from '../forms/controls/form-context.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import { ownNames, languages } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, givenBy } from '../kept/answers-given.ts';
import { useServices } from '../services/services.tsx';
import type { StepName } from '../steps/step-name.ts';
import { partyOptions } from './party-options.ts';
import { dutyText, roleText } from './person-words.ts';
import { rolesToGrant } from './roles-to-grant.ts';
import type { Parties } from './use-parties.ts';

const mostCountries = 100;

const AddressFields = () => {
  const { say, language } = useWords();
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={say('people.email')}
        hint={say('people.emailHint')}
        width="middle"
      />
      <SelectField
        name="language"
        label={say('people.language')}
        fallback={language}
        options={languages.map((id) => ({ id, text: ownNames[id] }))}
      />
    </>
  );
};

type ForPartyProps = { readonly me: Me; readonly parties: Parties };

/** Of whom a party's own people manage, the party is theirs. */
const PartyField = ({ me, parties }: ForPartyProps) => {
  const words = useWords();
  const options = useMemo(() => partyOptions(parties, words), [parties, words]);
  if (me.party) return <input type="hidden" name="partyId" value={me.party.id} />;
  return (
    <SelectField
      name="partyId"
      label={words.say('people.party')}
      empty={words.say('people.partyChoose')}
      options={options}
    />
  );
};

const RepresentativeFields = (props: ForPartyProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <PartyField {...props} />
      <Radios
        name="duty"
        legend={say('people.duty')}
        hint={say('people.dutyHint')}
        options={[
          { id: '', text: dutyText(null, words) },
          ...duties.map((duty) => ({ id: duty, text: dutyText(duty, words) })),
        ]}
      />
      <Checkboxes
        name="managesMembers"
        legend={say('people.inParty')}
        options={[{ id: 'on', text: say('people.managesMembers') }]}
      />
    </>
  );
};

const CountryFields = () => {
  const { say } = useWords();
  return (
    <CountryList
      name="countries"
      legend={say('field.countries')}
      hint={say('people.countriesHint')}
      optional={false}
      atMost={mostCountries}
    />
  );
};

/** Each role with what comes with it. */
const roleOptions = (roles: readonly Role[], words: Words) =>
  roles.map((role) => ({
    id: role,
    text: words.say('people.roleMeans', {
      role: roleText(role, words),
      means: words.say(`people.means.${role}`),
    }),
  }));

const adviceAt = (problem: Problem | null, id: string, words: Words): string | undefined => {
  const error = problem?.errors.find(({ pointer }) => pointer.split('/')[1] === id);
  if (!error) return undefined;
  return id === 'email' && error.code === 'wrongFormat'
    ? words.say('error.notAnEmail')
    : adviceOn(error, words);
};

type PersonFieldsProps = ForPartyProps & {
  /** Under which what is typed is kept. */
  readonly of: StepName;
  /** What the form begins from. */
  readonly initial: Entries;
  readonly isInvitation: boolean;
  readonly problem: Problem | null;
  readonly keepNow: () => void;
};

export const PersonFields = (props: PersonFieldsProps) => {
  const { of, initial, isInvitation, me, parties, problem, keepNow } = props;
  const words = useWords();
  const { say } = words;
  const { answers } = useServices();
  const roles = rolesToGrant(me);
  const [onlyRole] = roles.length === 1 ? roles : [];
  const [saved] = useState(() => givenBy(answers.read(of)?.entries ?? initial));
  const [role, setRole] = useState<string>(onlyRole ?? saved.first('role'));
  const state = useMemo(
    () => ({
      saved,
      errorOf: (id: string) => adviceAt(problem, id, words),
      // What was chosen stands in the form once it is drawn.
      changed: () => window.setTimeout(keepNow),
    }),
    [saved, problem, words, keepNow],
  );
  return (
    <FormProvider value={state}>
      {isInvitation && <AddressFields />}
      <TextField name="name" label={say('people.name')} hint={say('people.nameHint')} />
      {onlyRole ? (
        <input type="hidden" name="role" value={onlyRole} />
      ) : (
        <Radios
          name="role"
          legend={say('people.role')}
          options={roleOptions(roles, words)}
          onChange={setRole}
        />
      )}
      {role === 'representative' && <RepresentativeFields me={me} parties={parties} />}
      {role === 'countryReader' && <CountryFields />}
    </FormProvider>
  );
};
