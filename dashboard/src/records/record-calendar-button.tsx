/** Hands the dates that a record states to its reader's calendar. */
import { downloadText } from '../figures/download.ts';
import { useWords } from '../i18n/words-context.tsx';
import { recordPath } from '../navigation/pages.ts';
import { inLanguage } from '../navigation/language-path.ts';
import { type DatedRecord, recordCalendar, statesDates } from './record-calendar.ts';

type RecordCalendarButtonProps = {
  readonly record: DatedRecord;
  /** When what it says was last changed, or published. */
  readonly changedAt: string;
};

export const RecordCalendarButton = ({ record, changedAt }: RecordCalendarButtonProps) => {
  const words = useWords();
  if (!statesDates(record)) return null;
  const path = inLanguage(recordPath(record.kind, record.id), words.language);
  return (
    <p className="actions">
      <button
        type="button"
        className="button button--quiet"
        onClick={() =>
          downloadText(
            `${record.kind}-${record.id}.ics`,
            'text/calendar;charset=utf-8',
            recordCalendar(record, `${window.location.origin}${path}`, changedAt, words),
          )
        }
      >
        {words.say('record.calendar')}
      </button>
    </p>
  );
};
