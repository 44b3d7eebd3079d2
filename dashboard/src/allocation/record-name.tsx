/** The title of a record with the way to its page, which an imagined offer has not. */
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import type { AllocatedRecord } from './allocation-rows.ts';

export const AllocatedRecordName = ({ record }: { readonly record: AllocatedRecord }) => {
  const { kind, id, title, language, whatIf, synthetic } = record;
  const text = <OriginalText text={title} language={language} />;
  if (whatIf) return text;
  return (
    <>
      <Link to={recordPath(kind, id)}>{text}</Link>
      <SyntheticMark synthetic={synthetic} />
    </>
  );
};

type ComponentNameProps = { readonly record: AllocatedRecord; readonly component: string };

export const ComponentName = ({ record, component }: ComponentNameProps) => {
  const { say } = useWords();
  return (
    <>
      <AllocatedRecordName record={record} />{' '}
      <span className="quiet">{say('form.component', { number: component.slice(1) })}</span>
    </>
  );
};
