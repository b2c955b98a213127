/** A platform's picture carries its own colour, because a style sheet cannot reach into it. */
import { expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../src/domain/platform';
import { readSource } from '../support/source';

const source = readSource('src');
const [light = '', dark = ''] = (source['src/styles/tokens.css'] ?? '').split(
  "[data-theme='dark']",
);
function tokenIn(theme: string, name: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
}

test.each(PLATFORM_IDS)('%s has the colour on its tile that it has everywhere', (platform) => {
  for (const [file, theme] of [
    ['tiles', light],
    ['tiles-dark', dark],
  ]) {
    const drawing = source[`src/ui/platform-badge/${file}.svg`] ?? '';
    const tile = new RegExp(`id="${platform}"[^>]*><rect [^>]*fill="([^"]*)"`).exec(drawing)?.[1];
    expect(tile).toBeDefined();
    expect(tile).toBe(tokenIn(theme ?? '', `platform-${platform}`));
  }
});
