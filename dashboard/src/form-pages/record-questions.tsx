/** All that a form asks of a pledge or an offer: the first section with the form, the others once they are here. */
import { FormSection } from '../forms/form-section.tsx';
import { RecordFieldset } from '../forms/questions/record-fields.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { wordsOfForm } from '../i18n/messages/parts.ts';
import { componentKeysName, type Entries } from '../kept/answers-given.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { firstComponentKey } from './first-component.ts';
import type { LaterQuestionsProps } from './later-questions.tsx';

/** What the first section asks. */
const askedFirst = /^(title|language|edition|supportRequested|availability|onBehalf\..+)$/;

type MeanwhileProps = Pick<LaterQuestionsProps, 'onPage' | 'saved'>;

const carriedIn = (entries: Entries): Entries => {
  const later = entries.filter(([name]) => !askedFirst.test(name));
  return later.some(([name]) => name === componentKeysName)
    ? later
    : [...later, [componentKeysName, firstComponentKey]];
};

/** Until they are here, the form holds what was answered to them, so that nothing of it is lost by what is sent or kept. */
const Meanwhile = ({ onPage: { view, current }, saved }: MeanwhileProps) => {
  const { say } = useWords();
  return (
    <>
      {carriedIn(saved.entries).map(([name, value], index) => (
        // eslint-disable-next-line react/no-array-index-key -- a name may have the same value twice
        <input key={`${index} ${name}`} type="hidden" name={name} value={value} />
      ))}
      {(view === 'whole' || current !== 'record') && (
        <div data-section={view === 'whole' ? undefined : current}>
          <p role="status" tabIndex={-1} data-section-title>
            {say('state.loading')}
          </p>
        </div>
      )}
    </>
  );
};

export const LaterQuestions = loadedLater<'LaterSections', LaterQuestionsProps>(
  'part',
  () => import('./later-questions.tsx'),
  'LaterSections',
  { words: wordsOfForm, meanwhile: (props) => <Meanwhile {...props} /> },
);

export const RecordQuestions = (props: LaterQuestionsProps) => {
  const { kind, party, isForParty, round } = props;
  const { say } = useWords();
  return (
    <>
      <FormSection id="record" title={say(`section.record.${kind}`)}>
        <RecordFieldset key={`record ${round}`} kind={kind} party={party} isForParty={isForParty} />
      </FormSection>
      <LaterQuestions {...props} />
    </>
  );
};
