/**
 * Leaves public-key cryptography out of the age library: backups are encrypted with a passphrase only,
 * and curves and post-quantum keys are two thirds of its size. Asked for after all, it fails where it is.
 */
import type { Plugin } from 'vite';

const PUBLIC_KEYS = /^@noble\/(curves|post-quantum)\//;
const NONE = '\0no-public-keys';

export function passphrasesOnly(): Plugin {
  return {
    name: 'passphrases-only',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (PUBLIC_KEYS.test(source) ? NONE : null),
    load: (id) =>
      id === NONE ? 'export const [MLKEM768P256, MLKEM768X25519, p256, x25519] = [];' : null,
  };
}
