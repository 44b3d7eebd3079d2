/** Fields of the wrong type, missing, unknown, or with an id that no vocabulary has. */
import { anOfferBody } from '../submissions.ts';
import { canary, invalid, type Refused } from './refused.ts';
import { component, hours, pledge } from './submissions.ts';

// oxfmt-ignore
const wrongTypes: readonly Refused[] = [
  pledge('a number as title', { title: 5 }, ['/title', 'wrongType']),
  pledge('null as title', { title: null }, ['/title', 'wrongType']),
  pledge('an object as components', { components: {} }, ['/components', 'wrongType']),
  pledge('text as a component', { components: [canary] }, ['/components/0', 'wrongType']),
  pledge('text for yes or no', { supportRequested: 'yes' }, ['/supportRequested', 'wrongType']),
  component('text for anywhere', { places: { anywhere: 'true' } }, [
    '/places/anywhere',
    'wrongType',
  ]),
  component('one topic outside a list', { topics: 'rsd' }, ['/topics', 'wrongType']),
  component('a number as start', { window: { start: 2026 } }, ['/window/start', 'wrongType']),
];

// oxfmt-ignore
const missing: readonly Refused[] = [
  pledge('no title', { title: undefined }, ['/title', 'required']),
  pledge('no language', { language: undefined }, ['/language', 'required']),
  pledge('no components', { components: undefined }, ['/components', 'required']),
  pledge('an empty list of components', { components: [] }, ['/components', 'tooFew']),
  component('a component without text', { text: undefined }, ['/text', 'required']),
  component('a component without area', { area: undefined }, ['/area', 'required']),
  component('an amount without unit', { quantity: hours({ unit: undefined }) }, [
    '/quantity/unit',
    'required',
  ]),
  pledge(
    'two faults at once',
    { title: undefined, language: 'xx' },
    ['/title', 'required'],
    ['/language', 'unknownId'],
  ),
];

// oxfmt-ignore
const serverOwned = [
  'version', 'state', 'release', 'id', 'PK', 'SK', 'ttl', 'createdAt', 'updatedAt', 'synthetic', 'party', 'score',
  'owner', 'role', 'matches', 'everBuckets', 'provenance', 'kind', 'auditHash',
];

// oxfmt-ignore
const unknownFields: readonly Refused[] = [
  ...serverOwned.map((field) =>
    pledge(`the server's own field ${field}`, { [field]: canary }, [`/${field}`, 'unknownField']),
  ),
  pledge('a field with a slash and a tilde', { 'a/b~c': 1 }, ['/a~1b~0c', 'unknownField']),
  pledge("an offer's field in a pledge", { availability: 'open' }, [
    '/availability',
    'unknownField',
  ]),
  component('the status of a component', { status: 'met' }, ['/status', 'unknownField']),
  component('a planet', { places: { planet: canary } }, ['/places/planet', 'unknownField']),
  component('a rate of exchange', { quantity: hours({ rate: 2 }) }, [
    '/quantity/rate',
    'unknownField',
  ]),
];

// oxfmt-ignore
const unknownIds: readonly Refused[] = [
  component('an area that is none', { area: 'A5' }, ['/area', 'unknownId']),
  component('a topic that is none', { topics: [canary] }, ['/topics/0', 'unknownId']),
  component('a quality that is none', { qualities: [canary] }, ['/qualities/0', 'unknownId']),
  component('a support type that is none', { supportTypes: [canary] }, ['/supportTypes/0', 'unknownId']),
  component('a language that is none', { languages: ['en', canary] }, ['/languages/1', 'unknownId']),
  component('a country that is none', { places: { countries: ['XX1'] } }, ['/places/countries/0', 'unknownId']),
  component('a country in small letters', { places: { countries: ['ner'] } }, ['/places/countries/0', 'unknownId']),
  component('a region that is none', { places: { regions: [canary] } }, ['/places/regions/0', 'unknownId']),
  component('a unit that is none', { quantity: hours({ unit: canary }) }, ['/quantity/unit', 'unknownId']),
  component('a period that is none', { quantity: hours({ per: canary }) }, ['/quantity/per', 'unknownId']),
  component('a kind of condition that is none', { conditions: [{ kind: canary, text: 'a' }] }, ['/conditions/0/kind', 'unknownId']),
  pledge('an edition that is none', { edition: 'grf-2011' }, ['/edition', 'unknownId']),
  pledge('a language of the text that is none', { language: 'tlh' }, ['/language', 'unknownId']),
  pledge('a legal framework that is none', { legalFrameworks: [canary] }, ['/legalFrameworks/0', 'unknownId']),
  pledge('a legal tradition that is none', { legalTradition: canary }, ['/legalTradition', 'unknownId']),
  pledge('a status determination that is none', { statusDetermination: canary }, ['/statusDetermination', 'unknownId']),
  pledge('a caseload that is none', { caseload: canary }, ['/caseload', 'unknownId']),
  pledge('an excluded country that is none', { excludedCountries: [canary] }, ['/excludedCountries/0', 'unknownId']),
  pledge('an excluded party by name', { excludedPartyIds: [canary] }, ['/excludedPartyIds/0', 'wrongFormat']),
  pledge('an excluded party that is none', { excludedPartyIds: ['0'.repeat(16)] }, ['/excludedPartyIds/0', 'noSuchParty']),
  pledge('a party by name', { partyId: canary }, ['/partyId', 'wrongFormat']),
];

const inOffers: readonly Refused[] = [
  {
    says: "a pledge's field in an offer",
    call: ({ world }) =>
      world.call('createOffer', {
        as: 'stakeholder',
        body: anOfferBody(world.parties.stakeholder, { supportRequested: true }),
      }),
    ...invalid,
    errors: [['/supportRequested', 'unknownField']],
  },
  {
    says: 'an availability that is none',
    call: ({ world }) =>
      world.call('createOffer', {
        as: 'stakeholder',
        body: anOfferBody(world.parties.stakeholder, { availability: canary }),
      }),
    ...invalid,
    errors: [['/availability', 'unknownId']],
  },
];

export const refusedContents: readonly Refused[] = [
  ...wrongTypes,
  ...missing,
  ...unknownFields,
  ...unknownIds,
  ...inOffers,
];
