/** Typed packages of support for everyone to read, each with its crosswalk and the way to a form that starts from it. */
import { agencyCatalogue, agencyFocuses } from '#shared/vocabulary/support-packages/agency-focuses';
import { type AgencyGuide, agencyGuides } from '#shared/vocabulary/support-packages/agency-guides';
import { findTerm } from '#shared/vocabulary/label';
import type { SupportPackage } from '#shared/vocabulary/support-packages/support-packages';

import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { formNames, fromPackagePath } from '../navigation/pages.ts';
import { PackageFacts } from './package-facts.tsx';
import { PackageSearch } from './package-search.tsx';

const Guide = ({ title, page, label: name }: AgencyGuide) => {
  const { language, label } = useWords();
  return (
    <li>
      {language === 'en' ? null : <>{label(name)}: </>}
      <a href={page} lang="en" dir="ltr" hrefLang="en">
        {title}
      </a>
    </li>
  );
};

const Crosswalk = ({ of }: { readonly of: SupportPackage }) => {
  const { say, label } = useWords();
  const guides = of.agencyGuides.flatMap((id) => findTerm<AgencyGuide>(agencyGuides, id) ?? []);
  const focus = of.agencyFocus && findTerm(agencyFocuses, of.agencyFocus);
  if (guides.length === 0 && !focus) return null;
  return (
    <>
      <p className="quiet">{say('packages.agency')}</p>
      <ul>
        {focus && (
          <li>
            <a href={agencyCatalogue} hrefLang="en">
              {say('packages.agencyFocus', { focus: label(focus.label) })}
            </a>
          </li>
        )}
        {guides.map((guide) => (
          <Guide key={guide.id} {...guide} />
        ))}
      </ul>
    </>
  );
};

const Starts = ({ of }: { readonly of: SupportPackage }) => {
  const { say, label } = useWords();
  return (
    <p className="actions">
      {(['pledge', 'offer'] as const).map((kind) => (
        <Link key={kind} to={fromPackagePath(kind, of.id)}>
          {say(formNames[kind])}
          <span className="visually-hidden">: {label(of.label)}</span>
        </Link>
      ))}
    </p>
  );
};

export const PackagesPage = () => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{say('packages.title')}</PageHeading>
      <p className="lead">{say('packages.lead')}</p>
      <p>{say('packages.noPromise')}</p>
      <p>
        {say('packages.crosswalk')} <a href="/api/vocabulary">{say('packages.asData')}</a>
      </p>
      <PackageSearch level={2} isOpen>
        {(each) => (
          <>
            <PackageFacts of={each} />
            <Crosswalk of={each} />
            <Starts of={each} />
          </>
        )}
      </PackageSearch>
    </>
  );
};
