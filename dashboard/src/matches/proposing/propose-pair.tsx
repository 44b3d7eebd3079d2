/** Proposes two components to their sides: a button, then the form, or why this pair cannot be proposed now. */
import { useState } from 'react';

import { useRemote } from '../../api/remote.ts';
import { Link } from '../../navigation/link.tsx';
import { matchPath } from '../../navigation/pages.ts';
import { useServices } from '../../services/services.tsx';
import { ProblemNotice } from '../../sending/notice.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { refusalText } from '../../steps/refusal-text.ts';
import { useReturnFocus } from '../../steps/return-focus.ts';
import { useStepUnderWay } from '../../steps/use-kept-step.ts';
import {
  proposalBlocker,
  type PairToPropose,
  proposalName,
  type RecordIds,
} from '../legs/proposal.ts';
import { ProposeFields } from './propose-fields.tsx';

type OpenProposalProps = {
  readonly ids: RecordIds;
  readonly pair: PairToPropose;
  readonly onCancel: () => void;
};

const OpenProposal = ({ ids, pair, onCancel }: OpenProposalProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const pledge = useRemote(`getPledge ${ids.pledge}`, () =>
    client('getPledge', { path: { id: ids.pledge } }),
  );
  const offer = useRemote(`getOffer ${ids.offer}`, () =>
    client('getOffer', { path: { id: ids.offer } }),
  );
  const reload = (): void => {
    pledge.reload();
    offer.reload();
  };
  for (const { remote } of [pledge, offer]) {
    if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  }
  if (pledge.remote.state !== 'ready' || offer.remote.state !== 'ready') {
    return <p role="status">{say('state.loading')}</p>;
  }
  const ends = { pledge: pledge.remote.value, offer: offer.remote.value };
  const bar = proposalBlocker(ends, pair);
  if (!bar) return <ProposeFields {...ends} pair={pair} onCancel={onCancel} reload={reload} />;
  return (
    <p className="notice" role="status">
      {refusalText(bar, words)}{' '}
      {bar.matchId !== undefined && <Link to={matchPath(bar.matchId)}>{say('match.open')}</Link>}
    </p>
  );
};

type ProposePairProps = {
  readonly ids: RecordIds;
  readonly pair: PairToPropose;
  /** What tells the button from others on its page. */
  readonly about?: string;
  readonly isOpen?: boolean;
};

export const ProposePair = ({ ids, pair, about, isOpen = false }: ProposePairProps) => {
  const { say } = useWords();
  const underWay = useStepUnderWay(() => proposalName(ids, pair), ['proposal']);
  const [open, setOpen] = useState(underWay ?? (isOpen ? 'proposal' : null));
  const { leave, button } = useReturnFocus(open);
  const cancel = (): void => {
    leave('proposal');
    setOpen(null);
  };
  if (open) return <OpenProposal ids={ids} pair={pair} onCancel={cancel} />;
  return (
    <p className="actions">
      <button
        ref={button('proposal')}
        type="button"
        className="button"
        aria-label={about === undefined ? undefined : `${say('propose.title')}: ${about}`}
        onClick={() => setOpen('proposal')}
      >
        {say('propose.title')}
      </button>
    </p>
  );
};
