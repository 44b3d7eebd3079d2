/** The whole backend in one process, on a table in memory: routes are called as API Gateway calls them. */
import type { HttpHandler } from '#functions/http/http-handler';
import { unsubscribeRoutes } from '#functions/routes/unsubscribe';
import { messagesRoutes } from '#functions/routes/messages';
import { importsRoutes } from '#functions/routes/imports';
import { exportsRoutes } from '#functions/routes/exports';
import { intakeRoutes } from '#functions/routes/intake';
import { matchesRoutes } from '#functions/routes/matches';
import { partiesRoutes } from '#functions/routes/parties';
import { peopleRoutes } from '#functions/routes/people';
import { pageRoutes } from '#functions/routes/pages';
import { documentsRoutes } from '#functions/routes/documents';
import { publicRoutes } from '#functions/routes/public';
import { referenceRoutes } from '#functions/routes/reference';
import { reportsRoutes } from '#functions/routes/reports';
import { recordsRoutes } from '#functions/routes/records';
import { upkeepRoutes } from '#functions/routes/upkeep';
import { proseReader } from '#functions/store/derived/prose-reader';
import { recompute } from '#functions/stream/recompute';
import { consumeEntries } from '#functions/stream/consume-entries';
import type { AccountService, FileStore, WithLogs } from '#functions/dependencies';
import { flattenClaims } from '#infra/local/http/claims';
import type { DrawPage } from '#shared/contract/drawn-page';
import type { World as Register } from '#shared/domain/world';
import { type RouteId, routeKeyOf, routes } from '#shared/contract/routes';
import { hostsOfPublicRecord } from '#shared/domain/listed-hosts';
import { isAuditKey, type Key, worldKey } from '#shared/table/keys';
import { vocabularyAnswer } from '#shared/contract/vocabulary-answer';

import { createMemoryAccounts, type MemoryAccounts } from './accounts.ts';
import { createMemoryCopies } from './memory-copies.ts';
import { createMemoryFiles, type MemoryFiles } from './memory-files.ts';
import { aSigner } from './signer.ts';
import { unzip } from './unzip.ts';
import { checkAnswer } from './check-answer.ts';
import { description } from './declared.ts';
import { deliver } from './deliver.ts';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { dispatch, type Runs } from '#functions/http/dispatch';

export type Persona =
  | 'officer'
  | 'state'
  | 'stakeholder'
  /** Of the State, once a test grants it. */
  | 'memberManager'
  | 'otherState'
  | 'reader'
  /** Reads for XA, once a test grants it. */
  | 'countryReader'
  | 'administrator'
  /** Signed in, but registered nowhere. */
  | 'stranger';

export type Call = {
  /** Instead of the route's own. */
  readonly method?: 'HEAD';
  readonly as?: Persona;
  /** What a token of anybody else says, instead of a persona's. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The body's text as it is, or its bytes. */
  readonly rawBody?: string | Uint8Array;
  /** Undefined takes a header away that every call has. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly requestId?: string;
  /** What Lambda tells the function of itself, such as the time that it has left. */
  readonly context?: object;
};

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read answers of every shape
  readonly body: any;
  readonly text: string;
  readonly bytes: Uint8Array;
};

export type World = {
  readonly table: MemoryTable;
  readonly accounts: MemoryAccounts;
  readonly files: MemoryFiles;
  readonly dependencies: WithLogs;
  readonly call: (route: RouteId, call?: Call) => Promise<Answered>;
  /** The answer to an event that a gateway made, as the function gives it. */
  readonly answer: (event: { readonly routeKey: string }) => ReturnType<HttpHandler>;
  /** Delivers what the stream holds until nothing is left. */
  readonly settle: () => Promise<void>;
  /** Delivers to the logs what was written since the last time. */
  readonly sequence: () => Promise<void>;
  readonly logged: string[];
  readonly parties: Readonly<Record<'state' | 'stakeholder' | 'otherState', string>>;
};

/** The view draws the page; here it is what the page would be drawn from. */
const drawNothing: DrawPage = async ({ figures, ...page }) =>
  JSON.stringify({ ...page, coverage: await figures.coverage() });

const routeIds = Object.keys(routes) as RouteId[];
const signer = aSigner();
const logKey = aSigner(9);

/** Each route is made ready when it is first called: many a world is opened for one call. */
const allRoutes = (
  dependencies: WithLogs,
  { accounts, files }: { readonly accounts: AccountService; readonly files: FileStore },
): ((route: RouteId) => HttpHandler) => {
  const runs = {
    ...referenceRoutes(vocabularyAnswer, description),
    ...publicRoutes(dependencies),
    ...pageRoutes(dependencies, drawNothing),
    ...recordsRoutes(dependencies),
    ...exportsRoutes({ ...dependencies, files }),
    ...intakeRoutes(dependencies),
    ...matchesRoutes(dependencies),
    ...partiesRoutes(dependencies),
    ...peopleRoutes({ ...dependencies, accounts }),
    ...messagesRoutes(dependencies),
    ...unsubscribeRoutes(dependencies),
    ...importsRoutes(dependencies),
    ...documentsRoutes({ ...dependencies, signer }),
    ...reportsRoutes({ ...dependencies, signer }),
    ...upkeepRoutes(dependencies),
  } satisfies Record<RouteId, unknown>;
  const ready = new Map<RouteId, HttpHandler>();
  return (route) => {
    const handler = ready.get(route) ?? dispatch(dependencies, { [route]: runs[route] } as Runs);
    ready.set(route, handler);
    return handler;
  };
};

export const streamRecord = (keys: Key, number: number) => ({
  eventName: 'MODIFY' as const,
  dynamodb: {
    Keys: { PK: { S: keys.PK }, SK: { S: keys.SK } },
    SequenceNumber: String(number),
  },
});

const testDependencies = (table: MemoryTable, logged: string[]): WithLogs => {
  let minute = 0;
  let secret = 0;
  return {
    table,
    world: 'made_up',
    now: () => new Date(Date.UTC(2026, 0, 1, 0, (minute += 1))).toISOString(),
    random: () => 0,
    sleep: async () => undefined,
    newSecret: () => `secret ${(secret += 1)}`,
    importHosts: hostsOfPublicRecord,
    sendsMail: false,
    logKey,
    copies: createMemoryCopies(),
    prose: proseReader,
    log: {
      info: (message) => logged.push(message),
      error: (message, fields) => logged.push(`${message} ${JSON.stringify(fields)}`),
    },
  };
};

const claimsOf = (persona: Persona) => ({
  sub: `persona-${persona}`,
  ...(persona === 'administrator' ? { 'cognito:groups': ['administrators'] } : {}),
});

/** What the gateway adds for whoever signs in: its token, verified, and the claims as it flattens them. */
const signedIn = ({ as, claims = as && claimsOf(as) }: Call) =>
  claims && {
    headers: {
      authorization: `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
    },
    context: { authorizer: { jwt: { claims: flattenClaims(claims), scopes: null } } },
  };

const bodyOf = ({ body, rawBody }: Call): string | undefined => {
  if (rawBody !== undefined)
    return typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString('base64');
  return body === undefined ? undefined : JSON.stringify(body);
};

const eventOf = (route: RouteId, request: Call, number: number): unknown => ({
  routeKey: routeKeyOf({ ...routes[route], ...(request.method && { method: request.method }) }),
  headers: {
    'content-type': 'application/json',
    'idempotency-key': `test-key-${number}-000000`,
    ...signedIn(request)?.headers,
    ...request.headers,
  },
  pathParameters: request.path,
  queryStringParameters: request.query,
  body: bodyOf(request),
  isBase64Encoded: request.rawBody instanceof Uint8Array,
  requestContext: {
    requestId: request.requestId ?? `request-${number}`,
    ...signedIn(request)?.context,
  },
});

const isJson = (type: string | undefined): boolean => /[/+]json/.test(type ?? '');

/** Of a workbook the texts of its files, so that whatever is looked for is found in it as well. Its head has none. */
const textIn = (type: string | undefined, bytes: Uint8Array): string =>
  /spreadsheetml/.test(type ?? '') && bytes.length > 0
    ? unzip(bytes)
        .map(({ name, text }) => `${name}\n${text}`)
        .join('\0')
    : Buffer.from(bytes).toString('utf8');

/** A world on a table that has its parties and users already. Two on one table number their requests apart. */
export const openWorld = (
  table: MemoryTable,
  parties: World['parties'],
  given: Partial<WithLogs> = {},
  requestsBefore = 0,
  files: MemoryFiles = createMemoryFiles(),
): World => {
  const logged: string[] = [];
  const dependencies = { ...testDependencies(table, logged), ...given };
  const accounts = createMemoryAccounts();
  const handlerOf = allRoutes(dependencies, { accounts, files });
  const consume = recompute(dependencies);
  let requests = requestsBefore;

  const call: World['call'] = async (route, request = {}) => {
    requests += 1;
    const event = eventOf(route, request, requests);
    const response = await handlerOf(route)(event as never, (request.context ?? {}) as never);
    const headers = response.headers as Record<string, string>;
    const bytes = Buffer.from(response.body ?? '', response.isBase64Encoded ? 'base64' : 'utf8');
    const text = textIn(headers['content-type'], bytes);
    const hasJson = text !== '' && isJson(headers['content-type']);
    const body = hasJson ? (JSON.parse(text) as unknown) : undefined;
    const answered = { status: response.statusCode ?? 0, headers, text, bytes, body };
    checkAnswer(route, answered, request.method);
    return answered;
  };

  const answer: World['answer'] = (event) => {
    const route = routeIds.find((id) => routeKeyOf(routes[id]) === event.routeKey);
    if (!route) throw new Error(`No route ${event.routeKey}`);
    return handlerOf(route)(event as never, {} as never);
  };

  const toLogs: Key[] = [];
  const settle: World['settle'] = async () => {
    for (;;) {
      const keys = table.takeStream();
      if (keys.length === 0) return;
      toLogs.push(...keys.filter(isAuditKey));
      await deliver(consume, keys.map(streamRecord));
    }
  };
  const sequenced: World['sequence'] = async () => {
    await settle();
    await deliver(consumeEntries(dependencies), toLogs.splice(0).map(streamRecord));
  };
  return {
    table,
    accounts,
    files,
    dependencies,
    call,
    answer,
    settle,
    sequence: sequenced,
    logged,
    parties,
  };
};

/**
 * A world with a State (XA), another State (XC), a legal network (XB), an officer and a reader. Made up, so that what
 * these say can be public, unless the test is about the real record.
 */
export const aWorld = async (
  table: MemoryTable = createMemoryTable(),
  register: Register = 'made_up',
  given: Partial<WithLogs> = {},
): Promise<World> => {
  await table.put({ ...worldKey, world: register });
  const parties = { state: '', otherState: '', stakeholder: '' };
  const world = openWorld(table, parties, { ...given, world: register });
  const { call } = world;

  const party = async (name: string, type: string, country: string): Promise<string> => {
    const body = { name, type, country };
    const { body: made } = await call('createParty', { as: 'administrator', body });
    return (made as { id: string }).id;
  };
  parties.state = await party('Synthetic State XA', 'state', 'XA');
  parties.otherState = await party('Synthetic State XC', 'state', 'XC');
  parties.stakeholder = await party('Synthetic Legal Network', 'legal', 'XB');
  const grant = (persona: Persona, role: string, partyId: string | null) =>
    call('putUser', {
      as: 'administrator',
      path: { sub: `persona-${persona}` },
      body: { role, partyId },
    });
  await grant('officer', 'secretariat', null);
  await grant('reader', 'reader', null);
  await grant('state', 'representative', parties.state);
  await grant('otherState', 'representative', parties.otherState);
  await grant('stakeholder', 'representative', parties.stakeholder);
  return world;
};

/** A reader of countries, whom no other test needs. */
export const readsFor = (world: World, countries: readonly string[]): Promise<Answered> =>
  world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-countryReader' },
    body: { role: 'countryReader', countries },
  });

/** Who invites and removes people of the State (XA), or of another party. */
export const managesMembers = (
  world: World,
  partyId: string = world.parties.state,
): Promise<Answered> =>
  world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-memberManager' },
    body: { role: 'representative', partyId, managesMembers: true },
  });

/** Where the public record is imported, and what the synthetic parties say stays out of everything public. */
export const aRealWorld = (table?: MemoryTable, given: Partial<WithLogs> = {}): Promise<World> =>
  aWorld(table, 'real', given);
