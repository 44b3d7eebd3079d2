/** What the reader's party told the Secretariat, what was answered, and the way to take it back. */
import type { InterestView } from '#shared/contract/matches/interest-views';
import type { InterestId } from '#shared/domain/matches/interest';

import { useWords } from '../i18n/words-context.tsx';
import { InterestReply } from './interest-reply.tsx';

type SaidInterestProps = {
  readonly interest: InterestView;
  readonly says: InterestId;
  readonly isSending: boolean;
  readonly takeBack: () => void;
};

export const SaidInterest = ({ interest, says, isSending, takeBack }: SaidInterestProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <p>
        {say('interest.told', {
          date: words.date(interest.saidAt.slice(0, 10)),
          what: say(`interest.says.${says}`),
        })}
      </p>
      {interest.words !== null && (
        <p>
          <bdi dir="auto">{interest.words}</bdi>
        </p>
      )}
      <InterestReply interest={interest} />
      <p className="actions">
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={isSending}
          onClick={takeBack}
        >
          {say('interest.takeBack')}
        </button>
      </p>
    </>
  );
};
