/** What a role means for the pages. The server decides; this only spares people dead ends. */
import type { Me } from '../api/answers.ts';

/** Those who see every record. */
export const isStaff = ({ role }: Me): boolean => role === 'secretariat' || role === 'reader';

/** Those who propose matches. */
export const isSecretariat = ({ role }: Me): boolean => role === 'secretariat';
