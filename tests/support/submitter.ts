/** Sends submissions to a running product and remembers what it acknowledged. */
import type { RunningProduct } from './local-product.ts';
import { aComponent, anOfferBody, aPledgeBody } from './submissions.ts';

export type Submission = {
  readonly kind: 'pledge' | 'offer';
  readonly key: string;
  readonly body: unknown;
};

const areas = ['A1', 'A2', 'A3', 'A4'];
const countries = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF'];

/** Pledges and offers in turn over all areas and some places: many of them suit each other. */
export const submissionsFor = (round: string, count: number): readonly Submission[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = index % 2 === 0 ? ('pledge' as const) : ('offer' as const);
    const area = areas[Math.floor(index / 2) % areas.length];
    const country = countries[index % countries.length];
    const places =
      kind === 'offer' && index % 3 === 0 ? { anywhere: true } : { countries: [country] };
    const title = `${kind} ${round}-${index}`;
    const components = [aComponent({ area, places })];
    const body =
      kind === 'pledge'
        ? aPledgeBody('', { title, components })
        : anOfferBody('', { title, components });
    return {
      kind,
      key: `${title}-key-000000000`.replaceAll(' ', '-'),
      body: { ...body, partyId: undefined },
    };
  });

/** The id that the product acknowledged; undefined when no answer came or it was no 201. */
export const submit = async (
  product: RunningProduct,
  tokens: Readonly<Record<'pledge' | 'offer', string>>,
  { kind, key, body }: Submission,
): Promise<string | undefined> => {
  try {
    const response = await fetch(`${product.url}/api/${kind}s`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens[kind]}`,
        'idempotency-key': key,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status !== 201) return undefined;
    return ((await response.json()) as { readonly id: string }).id;
  } catch {
    return undefined;
  }
};

export const tokensFor = async (product: RunningProduct) => ({
  pledge: await product.token('focal-point'),
  offer: await product.token('stakeholder'),
});

/** Runs a task for each item, some at a time. */
export const inParallel = async <Value>(
  items: readonly Value[],
  atOnce: number,
  task: (item: Value) => Promise<void>,
): Promise<void> => {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
