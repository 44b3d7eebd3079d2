/** A moment as the API answers it. */
import * as z from 'zod';

export const timestampSchema = z.iso.datetime();
