/** How a command ends: with its own code, or with words for whoever typed it wrongly or was not answered. */
import { UsageError } from './command-line.ts';
import { RequestError } from './product-client.ts';
import { UnreachableError } from './patient-request.ts';

const isExpected = (error: unknown): error is Error =>
  [UsageError, UnreachableError, RequestError].some((kind) => error instanceof kind);

/** Code 2 says that it was typed wrongly, 1 that it could not be done. */
export const runCommand = async (
  run: (argv: readonly string[]) => Promise<number>,
): Promise<void> => {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
};
