/** Hands the dates that a record states to its reader's calendar. */
import { downloadText } from '../figures/download.ts';
import { useWords } from '../i18n/words-context.tsx';
import { recordPath } from '../navigation/pages.ts';
import { inLanguage } from '../navigation/language-path.ts';
import { type DatedRecord, recordCalendar } from './record-calendar.ts';

type RecordCalendarButtonProps = {
  readonly record: DatedRecord;
  /** When what it says was last changed, or published. */
  readonly changedAt: string;
};

export const RecordCalendarButton = ({ record, changedAt }: RecordCalendarButtonProps) => {
  const words = useWords();
  const path = inLanguage(recordPath(record.kind, record.id), words.language);
  const textFor = (origin: string) => recordCalendar(record, `${origin}${path}`, changedAt, words);
  if (textFor('') === undefined) return null;
  return (
    <button
      type="button"
      className="button button--quiet"
      onClick={() =>
        downloadText(
          `${record.kind}-${record.id}.ics`,
          'text/calendar;charset=utf-8',
          textFor(window.location.origin) ?? '',
        )
      }
    >
      {words.say('record.calendar')}
    </button>
  );
};
