/** Gives a machine the right by which its commands work, in the table, as people have theirs. May be repeated, with another role. */
import { grantEvent, refusalIn } from './grant-event.ts';
import { type CallFunction, InvitationRefused } from './invite.ts';

/** Commands that change something need the first, those that read alone the second. */
export const machineRoles = ['secretariat', 'reader'] as const;
export type MachineRole = (typeof machineRoles)[number];

export type Admission = {
  readonly machine: string;
  /** Of its client, which is also the subject of its tokens. */
  readonly clientId: string;
  readonly role: MachineRole;
};

export const admitMachine = async (
  call: CallFunction,
  { machine, clientId, role }: Admission,
): Promise<void> => {
  const grant = { role, name: `Machine: ${machine}`, isMachine: true } as const;
  const answer = await call(grantEvent(clientId, grant));
  if (answer.statusCode >= 300)
    throw new InvitationRefused(`Its right is as it was. ${refusalIn(answer)}`);
};
