/** The people whom the reader manages, and what they do about one of them: what was answered is shown, since the list is an index that may miss it for a moment. */
import { useState } from 'react';

import type { Person } from '#shared/contract/operations/person-operations';

import type { Me } from '../api/answers.ts';
import { useList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { formKey, type PersonForm, PeopleTable } from './people-table.tsx';
import {
  ChangeForm,
  InvitationForm,
  invitationName,
  personFormName,
  personSteps,
  PersonStepForm,
} from './person-forms.tsx';
import { personName } from './person-words.ts';
import type { Parties } from './use-parties.ts';

type Open = PersonForm | 'invitation' | null;

const keyOf = (open: Open): string | null =>
  open === null || open === 'invitation' ? open : formKey(open);

/** What was done, in the order in which it was; a number tells two of the same words apart. */
type Done = { readonly number: number; readonly text: string };

/** With what was answered since the list was read in the places of its entries, or before them. */
const withAnswered = (
  people: readonly Person[],
  answered: readonly Person[],
): readonly Person[] => {
  const latest = new Map(answered.map((person) => [person.sub, person]));
  const listed = new Set(people.map(({ sub }) => sub));
  return [
    ...[...latest.values()].filter(({ sub }) => !listed.has(sub)),
    ...people.map((person) => {
      const now = latest.get(person.sub);
      return now && now.version >= person.version ? now : person;
    }),
  ];
};

/** The form that was left while something was typed in it or decided on. */
const useLeftOpen = (people: readonly Person[]): Open => {
  const { answers } = useServices();
  const [left] = useState((): Open => {
    if (answers.read(invitationName)) return 'invitation';
    const forms = ['change', ...personSteps] as const;
    return (
      people
        .flatMap(({ sub }) => forms.map((form) => ({ sub, form })))
        .find(({ sub, form }) => answers.read(personFormName(sub, form))) ?? null
    );
  });
  return left;
};

type ShownProps = {
  readonly me: Me;
  readonly parties: Parties;
  readonly people: readonly Person[];
  readonly reload: () => void;
};

const Shown = ({ me, parties, people: listed, reload }: ShownProps) => {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<Open>(useLeftOpen(listed));
  const [answered, setAnswered] = useState<readonly Person[]>([]);
  const [done, setDone] = useState<Done>({ number: 0, text: '' });
  const focus = useReturnFocus(keyOf(open));
  const people = withAnswered(listed, answered);
  const openForm = (form: Open): void => {
    setDone(({ number }) => ({ number, text: '' }));
    setOpen(form);
  };
  const ends = (form: Exclude<Open, null>) => ({
    me,
    parties,
    reload,
    onDone: (person: Person): void => {
      const which = form === 'invitation' ? form : form.form;
      const text = say(`people.${which}Done`, { name: personName(person, words) });
      setAnswered((before) => [...before, person]);
      setDone(({ number }) => ({ number: number + 1, text }));
      setOpen(null);
    },
    onCancel: (): void => {
      focus.leave(keyOf(form) ?? '');
      setOpen(null);
    },
  });
  const formOf = (person: Person) => {
    if (open === null || open === 'invitation') return null;
    return open.form === 'change' ? (
      <ChangeForm key={keyOf(open)} {...ends(open)} person={person} />
    ) : (
      <PersonStepForm key={keyOf(open)} {...ends(open)} person={person} step={open.form} />
    );
  };
  return (
    <>
      <StatusLine key={done.number} text={done.text || null} />
      {open === 'invitation' ? (
        <InvitationForm {...ends(open)} />
      ) : (
        <p className="actions">
          <button
            ref={focus.button('invitation')}
            type="button"
            className="button"
            onClick={() => openForm('invitation')}
          >
            {say('people.invitation')}
          </button>
        </p>
      )}
      {people.length === 0 ? (
        <p>{say('people.empty')}</p>
      ) : (
        <PeopleTable
          people={people}
          parties={parties}
          open={open === 'invitation' ? null : open}
          onOpen={openForm}
          button={focus.button}
          formOf={formOf}
        />
      )}
    </>
  );
};

type PeopleListProps = {
  readonly me: Me;
  readonly parties: Parties;
  /** Of everybody where it is empty. */
  readonly party: string;
};

export const PeopleList = ({ me, parties, party }: PeopleListProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, more } = useList<Person>(`listPeople ${party}`, (cursor) =>
    client('listPeople', { query: { cursor, party: party || undefined } }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <>
      <Shown me={me} parties={parties} people={remote.value} reload={reload} />
      <MoreButton more={more} />
    </>
  );
};
