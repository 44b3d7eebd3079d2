/** The packages of support beside a component: one of them fills in what is not answered, says what, and can be taken back. */
import { useEffect, useRef, useState } from 'react';

import { findTerm, type Language, languages } from '#shared/vocabulary/label';
import {
  type SupportPackage,
  supportPackages,
} from '#shared/vocabulary/support-packages/support-packages';

import { useWords } from '../../i18n/words-context.tsx';
import { PackageFacts } from '../../packages/package-facts.tsx';
import { PackageSearch } from '../../packages/package-search.tsx';
import { givenBy } from '../../kept/answers-given.ts';
import { type PackageQuestion, startedFrom, takenBack } from './answers-from-package.ts';
import { filledIn } from './filled-by-package.ts';
import { useFormState } from '../controls/form-context.tsx';
import type { PackageStartProps } from './package-start.tsx';

type Told =
  | {
      readonly what: 'started';
      readonly filled: readonly PackageQuestion[];
      readonly left: readonly PackageQuestion[];
      readonly language: Language | null;
    }
  | { readonly what: 'takenBack' };

const useQuestionNames = ({ kind }: Pick<PackageStartProps, 'kind'>) => {
  const { say, list } = useWords();
  const names = {
    area: say('field.area'),
    topics: say('field.topics'),
    supportTypes: say(`field.supportTypes.${kind}`),
    quantity: say('field.quantity'),
    text: say('package.text'),
  } satisfies Readonly<Record<PackageQuestion, string>>;
  return (questions: readonly PackageQuestion[]) => list(questions.map((each) => names[each]));
};

const Standing = ({ kind, told }: Pick<PackageStartProps, 'kind'> & { readonly told: Told }) => {
  const { say } = useWords();
  const named = useQuestionNames({ kind });
  if (told.what === 'takenBack') return <>{say('package.takenBack')}</>;
  const { filled, left, language } = told;
  return (
    <>
      {filled.length === 0
        ? say('package.nothingFilled')
        : say('package.filled', { fields: named(filled) })}{' '}
      {left.length > 0 && say('package.left', { fields: named(left) })}{' '}
      {language === null && say('package.otherLanguage')}
    </>
  );
};

/** A text is written in the language of its record; packages are written in those of the product. */
const languageOf = (chosen: string, page: Language): Language | null =>
  chosen === '' ? page : (languages.find((each) => each === chosen) ?? null);

const usePackages = ({ componentKey: key, answers, put }: PackageStartProps) => {
  const { language } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const [withSize, setWithSize] = useState(false);
  return {
    told,
    withSize,
    setWithSize,
    start: (of: SupportPackage): void => {
      const now = takenBack(answers.now(), key);
      const text = languageOf(givenBy(now).first('language'), language);
      const { entries, ...rest } = startedFrom(now, key, { package: of, language: text, withSize });
      put(entries);
      setTold({ what: 'started', ...rest, language: text });
    },
    takeBack: (): void => {
      put(takenBack(answers.now(), key));
      setTold({ what: 'takenBack' });
    },
  };
};

type ChooserProps = PackageStartProps & {
  /** Of the package that the address names. */
  readonly asked: string | null;
};

export const PackageChooser = (props: ChooserProps) => {
  const { kind, componentKey, asked } = props;
  const { say, label } = useWords();
  const { saved } = useFormState();
  const { told, withSize, setWithSize, start, takeBack } = usePackages(props);
  const standing = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone.
    if (told) standing.current?.focus();
  }, [told]);
  const named = asked === null ? undefined : findTerm(supportPackages, asked);
  return (
    <section className="reading" aria-label={say('package.title')}>
      <p>{say('package.hint')}</p>
      <p role="status" ref={standing} tabIndex={-1}>
        {told && <Standing kind={kind} told={told} />}
      </p>
      {filledIn(saved, componentKey).length > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={takeBack}>
            {say('package.takeBack')}
          </button>
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={withSize}
          onChange={(event) => setWithSize(event.target.checked)}
        />
        <span>{say('package.withSize')}</span>
      </label>
      <PackageSearch level={4} start={named ? label(named.label) : ''}>
        {(each) => (
          <>
            <PackageFacts of={each} />
            <p>
              <button type="button" className="button button--quiet" onClick={() => start(each)}>
                {say('package.start')}
                <span className="visually-hidden">: {label(each.label)}</span>
              </button>
            </p>
          </>
        )}
      </PackageSearch>
    </section>
  );
};
