/** How the records of a list reach the country of its filter, as the API says it. */
import type { CountryReach } from '#shared/domain/matching/reach';

import type { ListPage, RecordListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { useCountrySearch } from '../countries/use-country-search.ts';
import { useWords } from '../i18n/words-context.tsx';

export type WithReach<Item> = Item & { readonly reach?: CountryReach | undefined };

/** Pages are put together; what a page says of its records goes with each. */
export const withReach = <
  Item extends { readonly id: string },
  Of extends RecordListPage<Item> = RecordListPage<Item>,
>(
  answer: Answered<Of>,
): Answered<Omit<Of, 'items'> & ListPage<WithReach<Item>>> =>
  answer.ok
    ? {
        ...answer,
        value: {
          ...answer.value,
          items: answer.value.items.map((item) => ({
            ...item,
            reach: answer.value.reach?.[item.id],
          })),
        },
      }
    : answer;

type ReachTextProps = {
  readonly reach: CountryReach | undefined;
  readonly country: string | null;
};

export const ReachText = ({ reach, country }: ReachTextProps) => {
  const { say } = useWords();
  const { textOf } = useCountrySearch();
  if (reach === undefined || country === null) return null;
  return <>{say(`reach.${reach}`, { country: textOf(country) })}</>;
};
