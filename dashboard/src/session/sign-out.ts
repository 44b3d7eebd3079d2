/** Leaves nothing of its reader in the tab: whoever uses it next is somebody else, whatever the issuer answers. */
import type { AnswersStore } from '../kept/answers-store.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

export const endSession = ({
  answers,
  signIn,
}: {
  readonly answers: Pick<AnswersStore, 'dropAll'>;
  readonly signIn: Pick<SignIn, 'end'>;
}): Promise<void> => {
  answers.dropAll();
  return signIn.end();
};
