/** Where what a real party says in the real record names made-up places: these are for test data alone. */
import type { PartyReference } from '../domain/parties/party.ts';
import { isSyntheticCountry, isSyntheticIn, type World } from '../domain/world.ts';
import { fieldError } from './field-advice.ts';
import type { Errors } from './records/read-submission.ts';
import type { Fields } from './records/submission-bodies.ts';

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const fieldIn = (value: unknown, field: string): unknown =>
  isFields(value) ? value[field] : undefined;

const listIn = (value: unknown, field: string): readonly unknown[] => {
  const list = fieldIn(value, field);
  return Array.isArray(list) ? list : [];
};

/** `said`: as it was sent, so that the unfinished answers of a draft are looked at too. */
export const madeUpPlacesIn = (
  said: Fields,
  world: World,
  party: Pick<PartyReference, 'country'>,
): Errors =>
  isSyntheticIn(world, party)
    ? []
    : listIn(said, 'components').flatMap((component, at) =>
        listIn(fieldIn(component, 'places'), 'countries').flatMap((country, n) =>
          typeof country === 'string' && isSyntheticCountry(country)
            ? [fieldError(`/components/${at}/places/countries/${n}`, 'madeUpInReal')]
            : [],
        ),
      );
