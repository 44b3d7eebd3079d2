/** At a public need: a party that has no offer for it can still tell the Secretariat that it could help. */
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';

import { useWords } from '../i18n/words-context.tsx';
import { useSession } from '../session/session.tsx';
import { InterestsOf, speaksForParty } from './interests.tsx';
import { SayInterest } from './say-interest.tsx';

const ways = ['couldHelp', 'question'] as const;

type CouldHelpProps = { readonly pledge: ReleasedPledge | ReleasedOffer };

/** Nobody is called to help where all is covered, or where the pledge asks for nothing. */
const hasNeed = ({ components }: CouldHelpProps['pledge']): boolean =>
  components.some(({ status }) => !['met', 'delivered', 'not_asked'].includes(status));

const Ways = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  return (
    <section className="panel" aria-labelledby="could-help-title">
      <h2 id="could-help-title">{say('interest.couldHelp.title')}</h2>
      <InterestsOf kind="pledge" id={id}>
        <SayInterest
          of={{ pledge: id, offer: null, page: { kind: 'pledge', id } }}
          ways={ways}
          describedBy="could-help-title"
        />
      </InterestsOf>
    </section>
  );
};

export const CouldHelp = ({ pledge }: CouldHelpProps) => {
  const { say } = useWords();
  const { session, signIn } = useSession();
  if (!hasNeed(pledge)) return null;
  if (session.status === 'signedIn') {
    const { me } = session;
    return speaksForParty(me) && me.party?.id !== pledge.party.id ? <Ways id={pledge.id} /> : null;
  }
  return (
    <p className="quiet">
      {say('interest.couldHelp.signIn')}{' '}
      <button type="button" className="button button--quiet" onClick={signIn}>
        {say('session.signIn')}
      </button>
    </p>
  );
};
