/** How amounts in different units of time and periods are compared. A working day differs from country to country. */
import * as z from 'zod';

export const equivalencesSchema = z.strictObject({
  hoursInDay: z.int().min(1).max(24),
  monthsInYear: z.int().min(1).max(12),
});

export type Equivalences = z.infer<typeof equivalencesSchema>;
