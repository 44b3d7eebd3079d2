/** What people should know before they begin, and whose form it is. */
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../api/answers.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { formNames, formPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { kindsToSubmit } from '../session/roles.ts';

type RestoredProps = {
  /** What became of the answers that no tab keeps: to be given again, or as they are stored. */
  readonly heldBack: 'again' | 'asStored' | undefined;
  readonly onStartAnew: () => void;
};

const restored = { again: 'form.restoredInPart', asStored: 'form.restoredAsStored' } as const;

/** There are earlier answers on the page, which may be dropped. */
export const Restored = ({ heldBack, onStartAnew }: RestoredProps) => {
  const { say } = useWords();
  return (
    <div className="notice">
      <p>{say(heldBack ? restored[heldBack] : 'form.restored')}</p>
      <button type="button" className="button button--quiet" onClick={onStartAnew}>
        {say('form.startAnew')}
      </button>
    </div>
  );
};

export const StartIntro = ({ kind }: { readonly kind: RecordKind }) => {
  const { say } = useWords();
  return (
    <>
      <p className="lead">{say(`form.lead.${kind}`)}</p>
      <p className="quiet">{say('form.need')}</p>
    </>
  );
};

type NotForYouProps = { readonly title: string; readonly me: Me };

/** Why this form is not theirs, and what is. */
export const NotForYou = ({ title, me }: NotForYouProps) => {
  const { say } = useWords();
  const own = kindsToSubmit(me);
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <div className="notice">
        <p>{say(own.length > 0 ? 'form.statesOnly' : 'form.representativesOnly')}</p>
        <p className="actions">
          {own.map((kind) => (
            <Link key={kind} to={formPath(kind)}>
              {say(formNames[kind])}
            </Link>
          ))}
          <Link to="/records">{say('nav.records')}</Link>
        </p>
      </div>
    </>
  );
};
