/** Parties that went into this one, each of which may stand by itself again with what was moved. */
import { type FormEvent, useState } from 'react';

import type { MergeInFull, MergeView } from '#shared/contract/people/merge-views';

import type { PartyView } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { Moving } from './moving.tsx';

type Absorbed = NonNullable<PartyView['absorbed']>[number];

const Items = ({ items }: Pick<MergeInFull, 'items'>) => {
  const { say } = useWords();
  return (
    <fieldset className="field">
      <legend>{say('merging.goBack')}</legend>
      <p className="quiet">{say('merging.matchesFollow')}</p>
      {items.map(({ kind, id, title }) => (
        <label key={id} className="choice">
          <input type="checkbox" name="back" value={id} defaultChecked />
          <span>
            {say(`merging.item.${kind}`)}{' '}
            <bdi dir="auto">
              {title ?? (kind === 'person' ? say('people.unnamed', { id }) : say('merging.draft'))}
            </bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** What is not ticked stays where it is. */
const stayingOf = (form: HTMLFormElement, items: MergeInFull['items']): readonly string[] => {
  const back = new FormData(form).getAll('back');
  return items.flatMap(({ id }) => (back.includes(id) ? [] : [id]));
};

type PartFormProps = {
  readonly absorbed: Absorbed;
  readonly merge: MergeInFull;
  readonly mayPart: boolean;
  readonly onStarted: (merge: MergeView) => void;
};

const PartForm = ({ absorbed, merge, mayPart, onStarted }: PartFormProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [problem, setProblem] = useState<Problem>();
  const [key] = useState(newKey);
  if (!mayPart) return <p className="quiet">{say('merging.partBySecretariat')}</p>;
  const part = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setProblem(undefined);
    const answer = await client('partParties', {
      path: { id: absorbed.id },
      body: { staying: stayingOf(event.currentTarget, merge.items) },
      idempotencyKey: key,
    });
    if (answer.ok) onStarted(answer.value);
    else setProblem(answer.problem);
  };
  return (
    <form className="record-form" onSubmit={(event) => void part(event)}>
      <p>{say('merging.partMeans', { name: absorbed.name })}</p>
      {merge.items.length > 0 && <Items items={merge.items} />}
      {problem && <SendProblem problem={problem} />}
      <p className="actions">
        <button type="submit" className="button button--quiet">
          {say('merging.part', { name: absorbed.name })}
        </button>
      </p>
    </form>
  );
};

type OneProps = {
  readonly absorbed: Absorbed;
  readonly mayPart: boolean;
  readonly onDone: (text: string) => void;
};

const One = ({ absorbed, mayPart, onDone }: OneProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [started, setStarted] = useState<MergeView>();
  const { remote, reload } = useRemote(`merge ${absorbed.id}`, () =>
    client('getMerge', { path: { id: absorbed.id } }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const merge = started ?? remote.value;
  return merge.isDone ? (
    <PartForm {...{ absorbed, mayPart }} merge={remote.value} onStarted={setStarted} />
  ) : (
    <Moving
      of={merge}
      onDone={({ way }) =>
        onDone(say(way === 'in' ? 'merging.done' : 'merging.parted', { name: absorbed.name }))
      }
    />
  );
};

type PartingProps = {
  readonly absorbed: readonly Absorbed[];
  readonly mayPart: boolean;
  readonly onDone: (text: string) => void;
};

export const Parting = ({ absorbed, mayPart, onDone }: PartingProps) => {
  const { say, time } = useWords();
  const [open, setOpen] = useState<string>();
  if (absorbed.length === 0) return null;
  return (
    <section aria-labelledby="merge-absorbed">
      <h2 id="merge-absorbed">{say('merging.absorbed')}</h2>
      {absorbed.map((each) => (
        <details
          key={each.id}
          className="downloads"
          onToggle={(event) => event.currentTarget.open && setOpen(each.id)}
        >
          <summary>
            <bdi dir="auto">{each.name}</bdi>{' '}
            <span className="quiet">{say('merging.since', { time: time(each.at) })}</span>
          </summary>
          {open === each.id && <One absorbed={each} mayPart={mayPart} onDone={onDone} />}
        </details>
      ))}
    </section>
  );
};
