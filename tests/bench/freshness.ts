/**
 * From the POST of a pledge to the first answer that shows its suggestion, next to the floor in the same run:
 * a put of the same size read back through the stream by a bare poller. Limit: p95 at most 250 ms on an idle machine.
 */
import { setTimeout as delay } from 'node:timers/promises';

import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { DescribeTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';

import { type LocalProduct, startLocalProduct } from '#tests/support/local-product';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { submit, tokensFor } from '#tests/support/submitter';
import { databaseClient } from '#tests/support/table-dump';

const rounds = 60;
const warmUps = 10;
const limitMilliseconds = 250;
/** Asking without a pause would take the processor from what is measured. */
const pollMilliseconds = 5;

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

type Poller = { readonly roundTrip: (name: string) => Promise<number> };

const barePoller = async ({ database, tables }: LocalProduct): Promise<Poller> => {
  const [TableName = ''] = tables;
  const client = databaseClient(database);
  const streams = new DynamoDBStreamsClient({
    endpoint: database,
    region: 'eu-central-1',
    credentials,
  });
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.at(-1)?.ShardId;
  const at = async (): Promise<string | undefined> =>
    (
      await streams.send(
        new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'LATEST' }),
      )
    ).ShardIterator;
  return {
    roundTrip: async (name) => {
      let iterator = await at();
      const began = performance.now();
      const Item = { PK: { S: `BENCH#${name}` }, SK: { S: 'x' }, text: { S: 'x'.repeat(1500) } };
      await client.send(new PutItemCommand({ TableName, Item }));
      for (;;) {
        const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
        if (page.Records?.some(({ dynamodb }) => dynamodb?.Keys?.['PK']?.S === Item.PK.S)) break;
        iterator = page.NextShardIterator;
      }
      return performance.now() - began;
    },
  };
};

type Suggestions = { readonly items: readonly { readonly counterpart: { readonly id: string } }[] };

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((left, right) => left - right)[Math.ceil(values.length * share) - 1] ?? 0;

export const run = async () => {
  const product = await startLocalProduct();
  try {
    const tokens = await tokensFor(product);
    const officer = await product.token('secretariat');
    const components = [aComponent({ places: { anywhere: true } })];
    const offer = await submit(product, tokens, {
      kind: 'offer',
      key: 'bench-offer-00000000',
      body: { ...anOfferBody(''), partyId: undefined, components },
    });
    const poller = await barePoller(product);
    const fresh: number[] = [];
    const floor: number[] = [];
    let wrong = 0;
    for (let round = 0; round < rounds + warmUps; round += 1) {
      const floorTook = await poller.roundTrip(String(round));
      const began = performance.now();
      const body = { ...aPledgeBody(''), partyId: undefined, title: `Bench ${round}` };
      const id = await submit(product, tokens, {
        kind: 'pledge',
        key: `bench-pledge-${round}-0000000`,
        body,
      });
      let seen: Suggestions = { items: [] };
      while (seen.items.length === 0) {
        await delay(pollMilliseconds);
        const headers = { authorization: `Bearer ${officer}` };
        seen = (await (
          await fetch(`${product.url}/api/pledges/${id}/suggestions`, { headers })
        ).json()) as Suggestions;
      }
      const took = performance.now() - began;
      if (seen.items[0]?.counterpart.id !== offer) wrong += 1;
      if (round < warmUps) continue;
      fresh.push(took);
      floor.push(floorTook);
    }
    const p95 = percentile(fresh, 0.95);
    console.log(`rounds ${rounds}, wrong suggestions ${wrong}`);
    console.log(
      `floor  p50 ${percentile(floor, 0.5).toFixed(1)} ms, p95 ${percentile(floor, 0.95).toFixed(1)} ms`,
    );
    console.log(`fresh  p50 ${percentile(fresh, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
    console.log(`ratio of medians ${(percentile(fresh, 0.5) / percentile(floor, 0.5)).toFixed(1)}`);
    return {
      bench: 'freshness',
      figure: Number(p95.toFixed(1)),
      unit: 'ms p95 from POST to visible suggestion',
      goal: `<= ${limitMilliseconds}`,
      holds: wrong === 0 && p95 <= limitMilliseconds,
    };
  } finally {
    await product.stop();
  }
};
