/** The programs that people may sign in to, each with the addresses to which it is sent the code. */
import { commandsClientName, loopbackCallbacks, machineClientName } from '../../command-sign-in.ts';

/** Of the dashboard; the others' ids begin with it. */
export const CLIENT_ID = 'acsg-local';

export const commandsClientId = `${CLIENT_ID}-${commandsClientName}`;

/** As the template that is run here has it. */
export const machineName = 'here';

/** A machine of this computer, so that what runs without a person is tried here. Its secret keeps nobody out: only this computer reaches the issuer. */
export const machineHere = {
  id: `${CLIENT_ID}-${machineClientName(machineName)}`,
  secret: 'no-secret-on-this-computer',
} as const;

export type RegisteredClients = ReadonlyMap<string, readonly string[]>;

export const registeredClients = (pages: string): RegisteredClients =>
  new Map([
    [CLIENT_ID, [`${pages}/signed-in`]],
    [commandsClientId, loopbackCallbacks],
  ]);
