/** What people should know before they begin. */
import type { RecordKind } from '#shared/domain/record';

import { PageHeading } from '../app/arrival.tsx';
import { useWords } from '../design/words-context.tsx';

type StartIntroProps = {
  readonly kind: RecordKind;
  /** There are earlier answers on the page, which may be dropped. */
  readonly onStartAnew?: (() => void) | undefined;
};

export const StartIntro = ({ kind, onStartAnew }: StartIntroProps) => {
  const { say } = useWords();
  return (
    <>
      <p className="lead">{say(`form.lead.${kind}`)}</p>
      <p className="quiet">{say('form.need')}</p>
      {onStartAnew && (
        <div className="notice">
          <p>{say('form.restored')}</p>
          <button type="button" className="button button--quiet" onClick={onStartAnew}>
            {say('form.startAnew')}
          </button>
        </div>
      )}
    </>
  );
};

export const NotForYou = ({ title }: { readonly title: string }) => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <p className="notice">{say('form.representativesOnly')}</p>
    </>
  );
};
