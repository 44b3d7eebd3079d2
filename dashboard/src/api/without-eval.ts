/** The page's own policy forbids code from text. Imported before any schema: each decides, when it is made, how it is run. */
import * as z from 'zod';

z.config({ jitless: true });
