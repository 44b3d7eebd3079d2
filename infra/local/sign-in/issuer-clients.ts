/** The programs that people may sign in to, each with the addresses to which it is sent the code. */
import { commandsClientName, loopbackCallbacks } from '../../command-sign-in.ts';

/** Of the dashboard; the others' ids begin with it. */
export const CLIENT_ID = 'acsg-local';

export const commandsClientId = `${CLIENT_ID}-${commandsClientName}`;

export type RegisteredClients = ReadonlyMap<string, readonly string[]>;

export const registeredClients = (pages: string): RegisteredClients =>
  new Map([
    [CLIENT_ID, [`${pages}/signed-in`]],
    [commandsClientId, loopbackCallbacks],
  ]);
