/** One record to be coded, by the keyboard: a key for each proposal, Enter to save and go on, J and K to the next and the previous one. */
import type { KeyboardEvent } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { indexOfKey, plainKey } from '../readings/proposal-keys.ts';
import { isReadable } from '../readings/text-to-read.ts';
import { PartyLine } from '../records/party-line.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { CodedComponent } from './coded-component.tsx';
import { MarkedText } from './marked-text.tsx';
import { useCoding } from './use-coding.ts';
import { type RecordRead, useRecordRead } from './use-record-read.ts';
import { type Moves, CodingActions } from './coding-actions.tsx';

type CodingProps = Moves & {
  readonly read: RecordRead;
  readonly etag: string;
  readonly reload: () => void;
};

/** What Enter does where it stands is the browser's to do. */
const takesEnter = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary') !== null;

const Coding = ({ read, etag, reload, next, previous, onSaved }: CodingProps) => {
  const words = useWords();
  const { say } = words;
  const { record } = read;
  const { kind, title, language, party, partners } = record;
  const coding = useCoding({ read, etag, onSaved, onStale: reload });
  const { proposed, numbered, isKept, toggle, problem, sending } = coding;
  const isUnread = isReadable(language) && proposed.some(({ proposals }) => proposals === null);
  const save = (): void => {
    if (!isUnread) void coding.save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = plainKey(event);
    if (key === 'enter' && !takesEnter(event.target)) return save();
    if (key === 'j') return next();
    if (key === 'k') return previous();
    const pressed = numbered[indexOfKey(event)];
    return pressed && toggle(pressed);
  };
  const placeOf = (component: string): number =>
    numbered.findIndex((each) => each.component === component);
  const inTitle = numbered.map(({ proposal }) => proposal);
  return (
    <article className="coding" onKeyDown={onKeyDown}>
      <p className="eyebrow">{say(`record.${kind}`)}</p>
      <FocusedHeading as="h2">
        <MarkedText
          text={title}
          where="title"
          language={language}
          proposals={inTitle}
          placeOf={(proposal) => inTitle.indexOf(proposal)}
        />
      </FocusedHeading>
      <SyntheticMark synthetic={record.synthetic} />
      <PartyLine party={party} partners={partners} />
      <p className="quiet">{say('coding.keys')}</p>
      {problem && !sending && <ProblemNotice problem={problem} />}
      {isUnread && (
        <p className="notice">
          {say('coding.unread')}{' '}
          <button type="button" className="button button--quiet" onClick={reload}>
            {say('problem.retry')}
          </button>
        </p>
      )}
      {!isReadable(language) && <p className="notice">{say('coding.otherLanguage')}</p>}
      {proposed.map((each, index) => (
        <CodedComponent
          key={each.component.id}
          {...each}
          kind={kind}
          language={language}
          number={index + 1}
          before={Math.max(0, placeOf(each.component.id))}
          isKept={(proposal) => isKept(each.component.id, proposal)}
          toggle={(proposal) => toggle({ component: each.component.id, proposal })}
        />
      ))}
      <CodingActions
        record={record}
        canSave={!sending && !isUnread}
        save={save}
        next={next}
        previous={previous}
      />
    </article>
  );
};

type CodingRecordProps = Moves & { readonly kind: RecordKind; readonly id: string };

export const CodingRecord = ({ kind, id, ...moves }: CodingRecordProps) => {
  const { say } = useWords();
  const { remote, reload } = useRecordRead(kind, id);
  if (remote.state === 'loading') return <p>{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <Coding
      key={`${remote.etag}`}
      read={remote.value}
      etag={remote.etag ?? ''}
      reload={reload}
      {...moves}
    />
  );
};
