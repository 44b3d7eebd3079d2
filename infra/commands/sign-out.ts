/** `npm run sign-out -- --url ADDRESS`: ends the sign-in that commands keep for a product. */
import { addressGiven, parseCommandLine, UsageError } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { type Ended, endSignIn } from './sign-in/end-sign-in.ts';
import { fileOfSignIn } from './sign-in/kept-sign-in.ts';

const usage = `npm run sign-out -- --url URL

  --url URL  the product that commands signed in to

Revokes what commands keep of your sign-in there, and deletes the file that keeps it.
Exit code 0: nothing is kept, and what was is revoked.
Exit code 1: the file is deleted, but the issuer could not be told; what was kept ends by itself within hours.
Exit code 2: the command cannot be used.
`;

const sentences: Readonly<Record<Ended, (product: string) => string>> = {
  nothingKept: (product) => `No sign-in at ${product} was kept here.`,
  revoked: (product) => `Signed out of ${product}: what was kept is revoked and deleted.`,
  forgotten: (product) =>
    `What was kept of the sign-in at ${product} is deleted, but its issuer could not be told. It ends by itself within hours.`,
};

const run = async (argv: readonly string[]): Promise<0 | 1> => {
  const definitions = {
    url: { type: 'string' },
    help: { type: 'boolean', default: false, short: 'h' },
  } as const;
  const { help, url } = parseCommandLine(argv, definitions, false).values;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const product = addressGiven(url);
  if (product === undefined) throw new UsageError('Name the product by --url. --help tells more.');
  const ended = await endSignIn(product, fileOfSignIn(product));
  process.stderr.write(`${sentences[ended](product)}\n`);
  return ended === 'forgotten' ? 1 : 0;
};

await runCommand(run);
