/** Which section of a form is on the page: one at a time, or all of them, as its reader chose. */
import { createContext, type ReactNode, useContext } from 'react';

import { useWords } from '../i18n/words-context.tsx';

export type FormView = 'sections' | 'whole';

export type SectionsOnPage = {
  readonly view: FormView;
  readonly current: string;
};

/** A form without sections shows all that it asks. */
const SectionsContext = createContext<SectionsOnPage>({ view: 'whole', current: '' });

export const SectionsProvider = SectionsContext.Provider;
export const useSections = (): SectionsOnPage => useContext(SectionsContext);

type FormSectionProps = {
  readonly id: string;
  readonly title: ReactNode;
  /** Within a component, whose own title stands above. */
  readonly isWithin?: boolean;
  readonly children: ReactNode;
};

/** All sections stay on the page, so that no answer is lost and one button sends them all. */
export const FormSection = ({ id, title, isWithin = false, children }: FormSectionProps) => {
  const { view, current } = useSections();
  const Heading = isWithin ? 'h4' : 'h2';
  return (
    <div data-section={id} hidden={view === 'sections' && id !== current}>
      {view === 'sections' && (
        <Heading className="form-section__title" tabIndex={-1} data-section-title>
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
};

type OfComponentProps = {
  readonly number: number;
  readonly name: string;
  readonly children: ReactNode;
};

export const SectionOfComponent = ({ number, name, children }: OfComponentProps) => {
  const say = useWords().say as (key: `section.${string}`) => string;
  return (
    <FormSection id={`${number}.${name}`} title={say(`section.${name}`)} isWithin>
      {children}
    </FormSection>
  );
};
