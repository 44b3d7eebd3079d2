/** Leaves nothing of its reader in the tab: whoever uses it next is somebody else, whatever the issuer answers. */
import type { Services } from '../app/services.tsx';

export const endSession = ({
  answers,
  signIn,
}: {
  readonly answers: Pick<Services['answers'], 'dropAll'>;
  readonly signIn: Pick<Services['signIn'], 'end'>;
}): Promise<void> => {
  answers.dropAll();
  return signIn.end();
};
