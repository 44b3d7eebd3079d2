/** From a suggestion to a match, for the Secretariat, where the pair may be put to its sides. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../../i18n/words-context.tsx';
import { isSecretariat } from '../../session/roles.ts';
import { useSession } from '../../session/session.tsx';
import { mayBePut, type RecordIds } from '../legs/proposal.ts';
import { ProposePair } from './propose-pair.tsx';

type ProposeMatchProps = {
  readonly ids: RecordIds;
  readonly explanation: SuggestionView['explanation'];
  /** Whether its form stands open at once. */
  readonly isOpen?: boolean;
};

export const ProposeMatch = ({ ids, explanation, isOpen = false }: ProposeMatchProps) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn' || !isSecretariat(session.me)) return null;
  if (!mayBePut(explanation)) return null;
  if (explanation.warnings.includes('notAccepted')) {
    return <p className="quiet">{say('allocation.notAccepted')}</p>;
  }
  return <ProposePair ids={ids} pair={explanation} isOpen={isOpen} />;
};
