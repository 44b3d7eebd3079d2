/** From a suggestion to a match, for the Secretariat: the form, or why this pair cannot be proposed now. */
import { useState } from 'react';

import type { SuggestionView } from '#shared/contract/suggestion-views';

import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { matchPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { barOf, mayBePut, type Pair, proposalName, type RecordIds } from './proposal.ts';
import { ProposeFields } from './propose-fields.tsx';
import { refusalText } from '../steps/refusal-text.ts';

type OpenProposalProps = {
  readonly ids: RecordIds;
  readonly pair: Pair;
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
  const bar = barOf(ends, pair);
  if (!bar) return <ProposeFields {...ends} pair={pair} onCancel={onCancel} reload={reload} />;
  return (
    <p className="notice" role="status">
      {refusalText(bar, words)}{' '}
      {bar.matchId !== undefined && <Link to={matchPath(bar.matchId)}>{say('match.open')}</Link>}
    </p>
  );
};

type ProposeMatchProps = {
  readonly ids: RecordIds;
  readonly explanation: SuggestionView['explanation'];
};

export const ProposeMatch = ({ ids, explanation }: ProposeMatchProps) => {
  const { say } = useWords();
  const { session } = useSession();
  const underWay = useStepUnderWay(() => proposalName(ids, explanation), ['proposal']);
  const [open, setOpen] = useState(underWay);
  const { leave, button } = useReturnFocus(open);
  if (session.status !== 'signedIn' || !isSecretariat(session.me)) return null;
  if (!mayBePut(explanation)) return null;
  if (explanation.warnings.includes('notAccepted')) {
    return <p className="quiet">{say('allocation.notAccepted')}</p>;
  }
  const cancel = (): void => {
    leave('proposal');
    setOpen(null);
  };
  if (open) return <OpenProposal ids={ids} pair={explanation} onCancel={cancel} />;
  return (
    <p className="actions">
      <button
        ref={button('proposal')}
        type="button"
        className="button"
        onClick={() => setOpen('proposal')}
      >
        {say('propose.title')}
      </button>
    </p>
  );
};
