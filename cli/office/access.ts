/** The command line on the office's own computer: it signs its own tokens with the key in the data directory. */
import { userInfo } from 'node:os';
import { issueToken, ownKey, ownTokens, publicHalf } from '../../api/index.ts';
import type { TrustedIssuer } from '../../api/index.ts';
import { readSettings, settingsFileIn } from '../../embedded/index.ts';

/** The office's own key, and the issuers that its settings trust. */
export async function issuersOf(dataDir: string): Promise<readonly TrustedIssuer[]> {
  const own = ownTokens(publicHalf(await ownKey(dataDir)));
  const others = readSettings(settingsFileIn(dataDir))?.access?.issuers ?? [];
  return [
    own,
    ...others.map(({ keys, ...issuer }) => ({ ...issuer, keys: typeof keys === 'string' ? new URL(keys) : keys })),
  ];
}

const anHour = 3600;

/** Whoever can read the data directory keeps the installation. The name is the one known to the computer. */
export function localToken(dataDir: string): Promise<string> {
  return issueToken(dataDir, { person: userName(), roles: ['administrator'], seconds: anHour });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
