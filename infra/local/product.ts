/** The whole product on this machine, started part by part. Whatever ends it, `stops` knows what is to be undone. */
import path from 'node:path';

import { createApiGateway } from './http/api-gateway.ts';
import { createEdge } from './http/edge.ts';
import { createGateway, createIssuerGateway, STATUS_PATH, TOKEN_PATH } from './gateway.ts';
import { createIssuer, type LocalIssuer } from './sign-in/issuer.ts';
import { openInvitedAccounts } from './sign-in/invited-accounts.ts';
import { CLIENT_ID } from './sign-in/issuer-clients.ts';
import { createVerifier } from './http/jwt-authorizer.ts';
import { findPersona, type PersonaName } from './sign-in/personas.ts';
import { createStaticFiles } from './http/static-files.ts';
import { startSchedules } from './lambda/schedules.ts';
import { startStreams } from './streams/streams.ts';
import { readTemplate } from './template/template.ts';
import type { Product, ProductSettings } from './product-settings.ts';
import { openIssuerPort, openPort } from './product-ports.ts';
import { openData, openTables } from './product-data.ts';
import { openFunctions, openServices, poolsWithCallers, warmAtRest } from './product-functions.ts';

const tokenFor =
  (issuer: LocalIssuer) =>
  async (name: PersonaName): Promise<string> => {
    const persona = findPersona(name);
    if (!persona) throw new Error(`Nobody is called ${name}`);
    return issuer.accessToken(persona);
  };

export const startProduct = async (settings: ProductSettings): Promise<Product> => {
  const { data, stops, say } = settings;
  const server = await openPort(settings);
  const url = `http://127.0.0.1:${server.port}`;
  const pages = settings.development?.pages ?? url;
  const accounts = openInvitedAccounts(data.accounts);
  const issuerServer = await openIssuerPort(settings, server.port);
  const [directory, database, issuer] = await Promise.all([
    settings.prepare(),
    openData(settings),
    createIssuer({
      url: `http://localhost:${issuerServer.port}`,
      pages,
      keyFile: data.signingKey,
      accounts,
    }),
  ]);
  issuerServer.serve(createIssuerGateway(issuer));
  const place = { origin: pages, issuer: issuer.url, clientId: CLIENT_ID };
  const template = readTemplate(directory, place);
  const { streamArns, sweepers } = await openTables(template, database, settings);
  const wordMail = async (event: object): Promise<unknown> => {
    const answer = await invoke(template.wordsMails ?? '', JSON.stringify(event));
    if (!answer.ok) throw new Error(`The mail was not worded: ${answer.message}`);
    return JSON.parse(answer.json ?? 'null') as unknown;
  };
  const services = {
    ...(await openServices(settings, accounts, wordMail, {
      template,
      credentials: database.credentials,
    })),
    pages,
  };
  const pools = await openFunctions(template, database, services, settings);
  const expired = (table: string) => sweepers.get(table)?.expired ?? (() => false);
  const streams = startStreams({ template, database, data, streamArns, pools, expired, say });
  stops.add('streams', streams.stop);
  stops.add('schedules', startSchedules({ schedules: template.schedules, pools, say }).stop);

  let lastAsked = 0;
  const invoke = async (functionName: string, event: string) => {
    lastAsked = Date.now();
    const pool = pools.get(functionName);
    if (!pool) throw new Error(`The template has no function ${functionName}`);
    return pool.invoke(event);
  };
  const verify = createVerifier(issuer.keys);
  const gateway = createGateway({
    port: server.port,
    issuer,
    api: createApiGateway({ template, verify, invoke, afterWrite: streams.nudge }),
    files: createStaticFiles(template.deployments),
    edge: createEdge(template.behaviours),
    status: () => ({ streams: streams.status(), data: path.relative('.', data.root) }),
  });
  server.serve(gateway);
  // Last in, first out: no new request while the parts behind it end.
  stops.add('HTTP', server.close);
  if (settings.warms) void warmAtRest(poolsWithCallers(template, pools), () => lastAsked);
  return {
    url,
    issuer: issuer.url,
    tokenEndpoint: url + TOKEN_PATH,
    statusEndpoint: url + STATUS_PATH,
    database,
    template,
    token: tokenFor(issuer),
  };
};
