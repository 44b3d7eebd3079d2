/** What the Secretariat answered, or that it took note. */
import type { InterestView } from '#shared/contract/matches/interest-views';

import { useWords } from '../i18n/words-context.tsx';

export const InterestReply = ({ interest: { reply } }: { readonly interest: InterestView }) => {
  const words = useWords();
  if (reply === null) return null;
  const date = words.date(reply.at.slice(0, 10));
  if (reply.words === null) return <p className="quiet">{words.say('interest.noted', { date })}</p>;
  return (
    <>
      <p className="quiet">{words.say('interest.answered', { date })}</p>
      <p>
        <bdi dir="auto">{reply.words}</bdi>
      </p>
    </>
  );
};
