/** The short name of a record, to be read aloud and typed again. */
import { useWords } from '../i18n/words-context.tsx';

export const RecordReference = ({ reference }: { readonly reference: string }) => {
  const { say } = useWords();
  return (
    <>
      {say('confirmation.reference')}{' '}
      <bdi dir="ltr" className="reference">
        {reference}
      </bdi>
    </>
  );
};
