/** For the Secretariat, at a record: what parties said of it, with the way to the proposal and to an answer. */
import { useState } from 'react';

import type { InterestView } from '#shared/contract/matches/interest-views';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { Link } from '../navigation/link.tsx';
import { pairPath, proposalPath } from '../navigation/pages.ts';
import { PartyLine } from '../records/party-line.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { InterestReply } from './interest-reply.tsx';
import { ReplyForm } from './reply-form.tsx';

const Pair = ({ pledgeId, offerId }: InterestView) => {
  const { say } = useWords();
  if (offerId === null) return <p className="quiet">{say('interest.noOffer')}</p>;
  return (
    <p className="actions">
      <Link className="button button--quiet" to={proposalPath(pledgeId, offerId)}>
        {say('interest.propose')}
      </Link>
      <Link to={pairPath('pledge', pledgeId, offerId)}>{say('interest.pair')}</Link>
    </p>
  );
};

type PanelProps = { readonly kind: RecordKind; readonly id: string };

export const InterestsPanel = ({ kind, id }: PanelProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeInterest' : 'getOfferInterest';
  const { remote, reload } = useToldRemote(`${route} ${id}`, (ifNoneMatch) =>
    client(route, { path: { id }, ifNoneMatch }),
  );
  const [open, setOpen] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const { leave, button } = useReturnFocus(open);
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  if (remote.state !== 'ready' || remote.value.items.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="interests-title">
      <h2 id="interests-title">{say('interest.panel.title')}</h2>
      <p className="quiet">{say('interest.panel.lead')}</p>
      <StatusLine text={isDone ? say('interest.reply.done') : null} />
      <ul className="plain-list">
        {remote.value.items.map((interest) => (
          <li key={interest.id}>
            <PartyLine party={interest.party} />
            <p>
              <strong>{interest.says && say(`interest.says.${interest.says}`)}</strong> ·{' '}
              {words.time(interest.saidAt)}
            </p>
            {interest.words !== null && (
              <p>
                <bdi dir="auto">{interest.words}</bdi>
              </p>
            )}
            <Pair {...interest} />
            {open === interest.id ? (
              <ReplyForm
                interest={interest}
                of={{ kind, id }}
                onDone={() => {
                  setOpen(null);
                  setDone(true);
                  reload();
                }}
                onCancel={() => {
                  leave(interest.id);
                  setOpen(null);
                }}
                reload={reload}
              />
            ) : interest.reply ? (
              <InterestReply interest={interest} />
            ) : (
              <p className="actions">
                <button
                  ref={button(interest.id)}
                  type="button"
                  className="button button--quiet"
                  onClick={() => {
                    setDone(false);
                    setOpen(interest.id);
                  }}
                >
                  {say('interest.reply')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
