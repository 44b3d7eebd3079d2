/** What somebody follows, and how they begin and end it. */
import * as z from 'zod';

import { areaIds } from '#shared/vocabulary/areas';
import { countryIds } from '#shared/vocabulary/countries';

import { datesTopic, type FollowedTopic } from '../../domain/inbox/following.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { answering, read } from '../operation.ts';
import { timestampSchema } from '../timestamp.ts';

const has = (of: string, id: string): boolean => {
  if (of === 'country') return (countryIds as readonly string[]).includes(id);
  if (of === 'area') return (areaIds as readonly string[]).includes(id);
  return recordKinds.some((kind) => kind === of) && identifierSchema.safeParse(id).success;
};

const isTopic = (text: string): text is FollowedTopic => {
  const [of = '', id = '', ...rest] = text.split('-');
  return text === datesTopic || (rest.length === 0 && has(of, id));
};

const topicSchema = z
  .string()
  .regex(/^[\w-]{3,40}$/)
  .refine(isTopic)
  .meta({
    id: 'FollowedTopic',
    description:
      '`pledge-` or `offer-` with the id of a record, `country-` or `area-` with its code, or `dates`.',
  });

export const followingSchema = z
  .object({
    most: z.int().describe('So many may be followed by one person.'),
    topics: z.array(
      z.object({
        topic: z.string(),
        since: timestampSchema,
        title: z.string().nullable().describe('Of a record as it stands, where you may read it.'),
        language: z.string().nullable().describe('Of the title, where it is known.'),
      }),
    ),
  })
  .meta({ id: 'Following' });

export type FollowingView = z.infer<typeof followingSchema>;

const ofTopic = z.strictObject({ topic: topicSchema });
const followSchema = z.strictObject({ follow: z.boolean() });

export type OfTopic = { readonly topic: FollowedTopic };
export type FollowBody = z.infer<typeof followSchema>;

export const followingOperations = {
  getFollowing: read('What you follow', followingSchema),
  editFollowing: answering(
    'Follow a record, a country, an area or the dates of the calendar, or do so no more',
    followingSchema,
    { path: ofTopic, body: followSchema },
  ),
};
