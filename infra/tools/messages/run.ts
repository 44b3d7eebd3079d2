/** `npm run messages -- export|import [FOLDER]`. */
import { fileURLToPath } from 'node:url';

import { exportMessages, importMessages } from './exchange.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [task, folder = '.local/messages'] = process.argv.slice(2);

if (task === 'export') {
  const { files, messages } = exportMessages(root, folder);
  process.stdout.write(`${messages} messages in ${files} files of ${folder}\n`);
} else if (task === 'import') {
  try {
    const { files, messages } = importMessages(root, folder);
    process.stdout.write(`${messages} messages changed in ${files} catalogues\n`);
  } catch (error) {
    process.stderr.write(`Nothing was changed.\n${(error as Error).message}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write('Say what to do: npm run messages -- export [FOLDER], or import [FOLDER]\n');
  process.exitCode = 1;
}
