/** Where a row names a party as it is not called here: whoever knows that it is the same notes the name, and is asked no more. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { noteName } from '../party-names/note-name.ts';
import { useServices } from '../services/services.tsx';
import type { SentOutcome } from './sent-import.ts';

type SamePartyProps = {
  readonly party: NonNullable<SentOutcome['looks'][number]['party']>;
  /** As the row spells it. */
  readonly name: string;
};

export const SameParty = ({ party, name }: SamePartyProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [standing, setStanding] = useState<'open' | 'sending' | 'noted' | 'failed'>('open');
  const note = async (): Promise<void> => {
    setStanding('sending');
    const answer = await noteName(client, party.id, name);
    setStanding(answer.ok ? 'noted' : 'failed');
  };
  return (
    <p className="actions">
      {standing !== 'noted' && (
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={standing === 'sending'}
          onClick={() => {
            if (standing !== 'sending') void note();
          }}
        >
          {say('partyNames.same', { party: party.name })}
        </button>
      )}
      <span role="status">
        {standing === 'noted' && say('partyNames.noted')}
        {standing === 'failed' && say('partyNames.notNoted')}
      </span>
    </p>
  );
};
