/** After a deployment: keeps its templates as those that stand. Run by `npm run keep-templates`. */
import { keepTemplates, todaysTemplates } from './kept-templates.ts';

keepTemplates(todaysTemplates());
