/** On what the template, the local issuer and the commands agree where a command signs in. */

/** The name of the commands' client in the template, by which a local run knows it too. */
export const commandsClientName = 'commands';

/** The name of the client of one machine: a program that signs in as itself, on a timetable, with nobody at a screen. */
export const machineClientName = (machine: string): string => `machine-${machine}`;

/** Where the template tells its id: names of outputs are of letters and digits. */
export const machineOutput = (machine: string): string => `MachineClient${machine}`;

/** Parties and rights are not the business of commands, so their tokens cannot change them. */
export const commandAccesses = ['read', 'write'] as const;

/**
 * Where a browser brings the code: to this computer, at one of a few ports, since a user pool takes exact addresses alone.
 * It takes plain http for the name `localhost` and not for 127.0.0.1, so that name it is.
 */
export const loopbackPorts: readonly number[] = [27871, 27872, 27873];

export const callbackPath = '/signed-in';

export const loopbackCallback = (port: number): string => `http://localhost:${port}${callbackPath}`;

export const loopbackCallbacks: readonly string[] = loopbackPorts.map(loopbackCallback);

/** How long a refresh token works beside the one that replaced it: two commands may renew at once, and a lost answer be asked for again. */
export const rotationGraceSeconds = 60;
