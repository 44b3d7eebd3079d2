/** `npm run explain -- PLEDGE OFFER`: prints why two records of the running product are suggested to each other, or why not. */

import { type ExplainOptions, explainUsage, parseExplainOptions } from './explain-options.ts';
import { explainPairAsText, NoPairError } from './explain-pair.ts';
import { explainReport } from './explain-report.ts';
import { UsageError } from './command-line.ts';
import { connectToProduct, RequestError } from './product-client.ts';
import { UnreachableError } from './patient-request.ts';

/** Off a terminal a line is as long as what it says. */
const widthOfLine = (): number => process.stdout.columns ?? Infinity;

const explain = async (options: ExplainOptions): Promise<string> => {
  const { pair, view } = await explainPairAsText(connectToProduct(options), options);
  return explainReport(pair, view, { language: options.language, width: widthOfLine() });
};

const isExpected = (error: unknown): error is Error =>
  [UsageError, UnreachableError, RequestError, NoPairError].some((kind) => error instanceof kind);

try {
  const options = parseExplainOptions(process.argv.slice(2));
  process.stdout.write(options ? `${await explain(options)}\n` : explainUsage);
} catch (error) {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
