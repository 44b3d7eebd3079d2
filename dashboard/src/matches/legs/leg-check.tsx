/** Who would be asked by what is typed of a leg, in words, before it is sent. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { type LegRole, legRoleIds } from '#shared/domain/matches/leg-roles';
import { measureOf } from '#shared/domain/records/measure';
import { readReference } from '#shared/domain/records/reference';

import { useRemote } from '../../api/remote.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Parties } from '../../people/use-parties.ts';
import { amountText } from '../../records/amount-text.ts';
import { OriginalText } from '../../records/original-text.tsx';
import { partyName, partyNamesText } from '../../records/party-name.ts';
import { useServices } from '../../services/services.tsx';
import { amountRead } from '../amount-field.tsx';
import { placeTyped, roleName } from './leg-typed.ts';
import { roomFor } from './proposal.ts';

/** The component of a pledge to which somebody is asked to give. */
export type AskedFor = { readonly pledge: PledgeView; readonly component: string };

/** What stands in a field of the leg. */
export type TypedIn = (field: string) => string;

type Typed = { readonly typed: TypedIn; readonly asked: AskedFor };

const roleTyped = (typed: TypedIn): LegRole | undefined =>
  legRoleIds.find((role) => role === typed(roleName));

const amountSaid = (typed: TypedIn, measure: string | null, words: Words): string[] => {
  const amount = amountRead(typed('amount').trim());
  return typeof amount === 'number' ? [amountText(amount, measure, words)] : [];
};

type SaidProps = {
  readonly giver: string;
  readonly typed: TypedIn;
  readonly measure: string | null;
  readonly offer?: { readonly record: OfferView; readonly place: number };
};

const Said = ({ giver, typed, measure, offer }: SaidProps) => {
  const words = useWords();
  const { say } = words;
  const role = roleTyped(typed);
  const facts = [
    ...(role ? [say(`legs.role.${role}`)] : []),
    ...amountSaid(typed, measure, words),
    ...(offer ? [say('form.component', { number: offer.place })] : []),
  ];
  return (
    <>
      <strong>{say('propose.another.asked')}</strong> <bdi>{giver}</bdi>
      {facts.map((fact) => ` · ${fact}`)}
      {offer && (
        <>
          {' · '}
          <OriginalText text={offer.record.title} language={offer.record.language} />
        </>
      )}
    </>
  );
};

const OfferSaid = ({ reference, typed, asked }: Typed & { readonly reference: string }) => {
  const words = useWords();
  const { client } = useServices();
  const { remote } = useRemote(`listOffers ${reference}`, () =>
    client('listOffers', { query: { reference } }),
  );
  if (remote.state !== 'ready') return null;
  const [record] = remote.value.items;
  const place = placeTyped(typed('component').trim());
  const component = record?.components[place - 1];
  if (!record || !component) return <>{words.say('error.unknownOffer')}</>;
  const role = roleTyped(typed);
  const pair = { pledgeComponent: asked.component, offerComponent: component.id };
  const room = roomFor({ pledge: asked.pledge, offer: record }, pair, role ? { role } : {});
  return (
    <Said
      giver={partyNamesText([record.party, ...record.partners], words)}
      typed={typed}
      measure={room?.measure ?? null}
      offer={{ record, place }}
    />
  );
};

const PartySaid = ({ typed, asked, parties }: LegCheckProps) => {
  const words = useWords();
  const party = parties.get(typed('party'));
  const quantity = asked.pledge.components.find(({ id }) => id === asked.component)?.quantity;
  if (!party) return null;
  return (
    <Said
      giver={partyName(party, words)}
      typed={typed}
      measure={quantity ? measureOf(quantity) : null}
    />
  );
};

type LegCheckProps = Typed & { readonly parties: Parties };

export const LegCheck = (props: LegCheckProps) => {
  const { typed } = props;
  const reference = readReference('offer', typed('offer'));
  return (
    <p role="status">
      {typed('party') !== '' ? (
        <PartySaid {...props} />
      ) : (
        reference.ok && <OfferSaid {...props} reference={reference.value} />
      )}
    </p>
  );
};
