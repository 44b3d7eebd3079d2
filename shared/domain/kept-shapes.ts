/** What of a kept item code relies on: shapes and not words, since a vocabulary may lose an entry that a record still has. */
import * as z from 'zod';

import { componentSchema } from './component.ts';
import { offerSubmissionSchema, pledgeSubmissionSchema } from './record.ts';

const reference = z.looseObject({ id: z.string(), name: z.string() });
const release = z.looseObject({ version: z.int(), at: z.string() }).nullable();
const list = z.array(z.unknown());
const strings = z.array(z.string());

const dated = { id: z.string(), version: z.int(), createdAt: z.string(), updatedAt: z.string() };

export const keptShapes = {
  record: z.looseObject({
    ...dated,
    kind: z.enum(['pledge', 'offer']),
    state: z.string(),
    title: z.string(),
    language: z.string(),
    party: reference,
    partners: z.array(reference),
    components: z.array(
      z.looseObject({
        id: z.string(),
        text: z.string(),
        area: z.string().nullable(),
        topics: strings,
        places: z.looseObject({ countries: strings, regions: strings }),
        window: z.looseObject({}),
        conditions: list,
      }),
    ),
    matches: z.array(
      z.looseObject({ matchId: z.string(), state: z.string(), components: strings }),
    ),
    release,
    everBuckets: strings,
    everComponents: strings,
    provenance: z.looseObject({}).nullable(),
    excludedPartyIds: strings,
    excludedCountries: strings,
  }),
  match: z.looseObject({
    ...dated,
    state: z.string(),
    pledge: z.looseObject({ recordId: z.string().nullable() }),
    offer: z.looseObject({ recordId: z.string().nullable() }),
    supporters: z.array(reference),
    recipients: z.array(reference),
    release,
    releasedBy: strings,
    answers: z.looseObject({}),
  }),
  party: z.looseObject({ ...dated, name: z.string(), units: strings }),
};

type Shape = Readonly<Record<string, z.ZodType>>;

/** What fields are when nobody stated them: for fields that came to be after something was kept. */
export type Defaults = readonly (readonly [string, unknown])[];

const defaultsOf = (shape: Shape): Defaults =>
  Object.entries(shape).flatMap(([field, schema]) =>
    schema instanceof z.ZodDefault ? [[field, schema.parse(undefined)] as const] : [],
  );

export const recordDefaults = {
  pledge: defaultsOf(pledgeSubmissionSchema.shape),
  offer: defaultsOf(offerSubmissionSchema.shape),
};
export const componentDefaults = defaultsOf(componentSchema.shape);
