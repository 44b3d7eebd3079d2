/** Bodies of submissions with defaults: say only what the test is about. */

type Fields = Readonly<Record<string, unknown>>;

export const aComponent = (fields: Fields = {}): Fields => ({
  text: 'A synthetic component',
  area: 'A1',
  ...fields,
});

export const aPledgeBody = (partyId: string, fields: Fields = {}): Fields => ({
  partyId,
  title: 'A synthetic pledge',
  language: 'en',
  supportRequested: true,
  components: [aComponent({ places: { countries: ['XA'] } })],
  ...fields,
});

export const anOfferBody = (partyId: string, fields: Fields = {}): Fields => ({
  partyId,
  title: 'A synthetic offer',
  language: 'en',
  components: [aComponent({ places: { anywhere: true } })],
  ...fields,
});
