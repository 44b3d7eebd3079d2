/** What colleagues say to each other beside a record: who reads it stands above, before anybody writes. */
import { useState } from 'react';

import type { CommentsView } from '#shared/contract/records/comment-views';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { commentFormName, EraseComment, WriteComment } from './comment-forms.tsx';

type OfRecord = { readonly kind: RecordKind; readonly id: string };
type Comment = CommentsView['comments'][number];

const CommentText = ({ comment: { text, at, by } }: { readonly comment: Comment }) => {
  const words = useWords();
  const { say } = words;
  const role = say(`role.${by.role}`);
  return (
    <>
      <p className="quiet">
        <bdi>{by.isYou ? say('comments.you') : (by.name ?? role)}</bdi>
        {!by.isYou && by.name !== null && ` (${role})`} · {words.time(at)}
      </p>
      <p>
        <bdi dir="auto">{text}</bdi>
      </p>
    </>
  );
};

type ShownProps = {
  readonly of: OfRecord;
  readonly said: CommentsView;
  readonly reload: () => void;
};

const Shown = ({ of, said, reload }: ShownProps) => {
  const { say } = useWords();
  const [open, setOpen] = useState<string | null>(
    useStepUnderWay((name) => commentFormName(of, name), ['new']),
  );
  const [done, setDone] = useState<string | null>(null);
  const { leave, button } = useReturnFocus(open);
  const ends = (what: string, text: string) => ({
    of,
    reload,
    onDone: () => {
      setDone(text);
      setOpen(null);
      reload();
    },
    onCancel: () => {
      leave(what);
      setOpen(null);
    },
  });
  const opener = (what: string, text: string) => (
    <button
      ref={button(what)}
      type="button"
      className="button button--quiet"
      onClick={() => {
        setDone(null);
        setOpen(what);
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <StatusLine key={open ?? 'none'} text={done} />
      {said.comments.length === 0 && <p className="quiet">{say('comments.none')}</p>}
      <ul className="plain-list">
        {said.comments.map((comment) => (
          <li key={comment.id}>
            <CommentText comment={comment} />
            {comment.by.isYou && open === null && opener(comment.id, say('comments.erase'))}
            {open === comment.id && (
              <EraseComment comment={comment.id} {...ends(comment.id, say('comments.erased'))} />
            )}
          </li>
        ))}
      </ul>
      {!said.mayWrite && <p className="quiet">{say('comments.full')}</p>}
      {said.mayWrite && open === null && (
        <p className="actions">{opener('new', say('comments.write'))}</p>
      )}
      {open === 'new' && (
        <WriteComment circle={said.circle} {...ends('new', say('comments.written'))} />
      )}
    </>
  );
};

export const CommentsPanel = ({ kind, id }: OfRecord) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeComments' : 'getOfferComments';
  const { remote, reload } = useToldRemote(`${route} ${id}`, (ifNoneMatch) =>
    client(route, { path: { id }, ifNoneMatch }),
  );
  if (remote.state === 'loading') return null;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <section className="panel" aria-labelledby="comments-title">
      <h2 id="comments-title">{say(`comments.${remote.value.circle}.title`)}</h2>
      <p className="quiet">{say(`comments.${remote.value.circle}.lead`)}</p>
      <Shown of={{ kind, id }} said={remote.value} reload={reload} />
    </section>
  );
};
