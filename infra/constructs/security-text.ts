/** `/.well-known/security.txt` (RFC 9116): whom whoever finds a weakness tells it. */
import { languages } from '../../shared/vocabulary/label.ts';
import type { Settings } from '../settings.ts';

type Told = Pick<Settings, 'securityContact' | 'securityUntil' | 'dashboardOrigin'>;

/** Undefined where a deployment names nobody: the file would then promise an answer that no one gives. */
export const securityText = ({
  securityContact,
  securityUntil,
  dashboardOrigin,
}: Told): string | undefined => {
  if (securityContact === undefined || securityUntil === undefined) return undefined;
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${securityUntil}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(dashboardOrigin === undefined
      ? []
      : [`Canonical: ${dashboardOrigin}/.well-known/security.txt`]),
  ];
  return `${lines.join('\n')}\n`;
};
