/** The issuer's own sessions, by a cookie that no script reads: who has one is signed in again without being asked. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Persona } from './personas.ts';

/** As Cognito's. */
const SESSION_SECONDS = 60 * 60;

export type IssuerSessions = {
  readonly find: (request: IncomingMessage) => Persona | undefined;
  readonly begin: (response: ServerResponse, persona: Persona) => void;
  readonly end: (request: IncomingMessage, response: ServerResponse) => void;
};

/** Cookies know hosts and no ports, so several runs on this computer need a name each. */
export const createIssuerSessions = (
  port: string,
  now: () => number = Date.now,
): IssuerSessions => {
  const cookie = `issuer-${port}`;
  const sessions = new Map<string, { readonly persona: Persona; readonly until: number }>();

  const idIn = ({ headers }: IncomingMessage): string =>
    (headers.cookie ?? '')
      .split('; ')
      .find((each) => each.startsWith(`${cookie}=`))
      ?.slice(cookie.length + 1) ?? '';
  const setCookie = (response: ServerResponse, value: string, seconds: number): void => {
    response.setHeader(
      'set-cookie',
      `${cookie}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`,
    );
  };

  return {
    find: (request) => {
      const session = sessions.get(idIn(request));
      return session && session.until > now() ? session.persona : undefined;
    },
    begin: (response, persona) => {
      const id = randomUUID();
      sessions.set(id, { persona, until: now() + SESSION_SECONDS * 1_000 });
      setCookie(response, id, SESSION_SECONDS);
    },
    end: (request, response) => {
      sessions.delete(idIn(request));
      setCookie(response, '', 0);
    },
  };
};
