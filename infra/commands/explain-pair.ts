/** Finds the two records of a pair in a running product and asks why they fit, or why not. */

import * as z from 'zod';

import { pairExplanationSchema } from '#shared/contract/suggestions/suggestion-views';

import type { ExplainOptions } from './explain-options.ts';
import type { ExplainedRecord } from './explain-report.ts';
import { type ProductClient, RequestError } from './product-client.ts';

type Kind = 'pledge' | 'offer';

/** There is no such pair: said in one sentence that tells what to do, exit code 1. */
export class NoPairError extends Error {}

const otherKind = { pledge: 'offer', offer: 'pledge' } as const satisfies Record<Kind, Kind>;

const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  party: z.object({ name: z.string() }),
});

const addressOf = (kind: Kind, id: string): string => `/api/${kind}s/${encodeURIComponent(id)}`;

const isMissing = (error: unknown): boolean =>
  error instanceof RequestError && (error.status === 404 || error.status === 422);

const find = async (
  { call }: ProductClient,
  kind: Kind,
  id: string,
): Promise<ExplainedRecord | undefined> => {
  try {
    return (await call('GET', addressOf(kind, id), recordSchema)).value;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const get = async (client: ProductClient, kind: Kind, id: string): Promise<ExplainedRecord> => {
  const found = await find(client, kind, id);
  if (found) return found;
  const other = otherKind[kind];
  throw new NoPairError(
    (await find(client, other, id))
      ? `${id} is the id of ${other === 'offer' ? 'an offer' : 'a pledge'}: name the pledge first, then the offer.`
      : `There is no ${kind} ${id}. Its id is the last part of its page's address.`,
  );
};

export const explainPairAsText = async (
  client: ProductClient,
  { pledgeId, offerId, language }: Pick<ExplainOptions, 'pledgeId' | 'offerId' | 'language'>,
) => {
  const pledge = await get(client, 'pledge', pledgeId);
  const offer = await get(client, 'offer', offerId);
  const address = `${addressOf('pledge', pledge.id)}/suggestions/${encodeURIComponent(offer.id)}`;
  const { value } = await client.call(
    'GET',
    `${address}?language=${language}`,
    pairExplanationSchema,
  );
  return { pair: { pledge, offer }, view: value };
};
