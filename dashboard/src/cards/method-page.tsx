/** How one figure is made: its words from the vocabularies that count it, and where its numbers can be counted again. */
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { coverageStatuses } from '#shared/vocabulary/record-states';
import { regionSchemes } from '#shared/vocabulary/regions';

import { FileLink } from '../figures/file-link.tsx';
import { StatusTerms } from '../figures/status-terms.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { methodPath } from '../navigation/pages.ts';
import { cardNames, cardSlugs } from './card-names.ts';
import { NothingHere } from '../sending/page-problem.tsx';
import { addressOf } from '../api/api-call.ts';

const Statuses = () => (
  <dl className="legend">
    <StatusTerms statuses={coverageStatuses} />
  </dl>
);

const Schemes = () => {
  const { label, list } = useWords();
  return (
    <ul className="plain-list">
      {regionSchemes.map(({ id, label: name, regions }) => (
        <li key={id}>
          <b>{label(name)}</b>: {list(regions.map((region) => label(region.label)))}
        </li>
      ))}
    </ul>
  );
};

export const MethodPage = ({ slug }: { readonly slug: string }) => {
  const { say, label, date } = useWords();
  const name = cardNames.find((each) => cardSlugs[each] === slug);
  if (!name) return <NothingHere />;
  return (
    <>
      <p className="eyebrow">{say('methodPage.title')}</p>
      <PageHeading>{say(`card.name.${name}`)}</PageHeading>
      <p className="lead">{say('methodPage.lead')}</p>
      <p>{say(`card.about.${name}`)}</p>
      <p>{say('method.classification')}</p>
      <p>
        <Link to={`/#${slug}`}>{say('methodPage.show')}</Link>
      </p>
      <h2>{say('methodPage.statuses')}</h2>
      <Statuses />
      <h2>{say('methodPage.areas')}</h2>
      <ul className="plain-list">
        {areas.map(({ id, short, label: title }) => (
          <li key={id}>
            <b>{label(short)}</b>: {label(title)}
          </li>
        ))}
      </ul>
      <h2>{say('methodPage.schemes')}</h2>
      <Schemes />
      <h2>{say('methodPage.forums')}</h2>
      <ul className="plain-list">
        {editions.map(({ id, label: title, start }) => (
          <li key={id}>
            {label(title)} ({date(start)})
          </li>
        ))}
      </ul>
      <h2>{say('methodPage.check')}</h2>
      <p>{say('methodPage.checkText')}</p>
      <p className="actions">
        <FileLink name="pledges.csv">{say('download.pledges')}</FileLink>
        <FileLink name="offers.csv">{say('download.offers')}</FileLink>
        <a href={addressOf('getReleasedRecordFigures')}>{say('methodPage.answer')}</a>
      </p>
      <h2>{say('methodPage.others')}</h2>
      <ul className="plain-list">
        {cardNames
          .filter((each) => each !== name)
          .map((each) => (
            <li key={each}>
              <Link to={methodPath(cardSlugs[each])}>{say(`card.name.${each}`)}</Link>
            </li>
          ))}
      </ul>
    </>
  );
};
