/** What could be read of a database as a file, for people and for programs: docs/data.md tells how. */

import type { Rescued } from '../../storage/rescue';

/** The file as JSON, a row a line; bytes of pictures are base64. */
export function rescueFile({ schema, stores, unreadable }: Rescued): Blob {
  const parts: string[] = [
    `{"format":"rizhang-rescue","schema":${schema},"unreadable":${JSON.stringify(unreadable)},"stores":{`,
  ];
  Object.entries(stores).forEach(([store, rows], nth) => {
    parts.push(`${nth > 0 ? ',' : ''}\n${JSON.stringify(store)}:[`);
    rows.forEach((row, i) => {
      parts.push(`${i > 0 ? ',' : ''}\n${JSON.stringify(row, spelled)}`);
    });
    parts.push(']');
  });
  parts.push('}}\n');
  return new Blob(parts, { type: 'application/json' });
}

/** Live records in it, as far as they say whether they live. */
export function recordsIn({ stores }: Rescued): number {
  return Object.values(stores)
    .flat()
    .filter((row) => (row as { deletedAt?: unknown } | null)?.deletedAt === null).length;
}

function spelled(_key: string, value: unknown): unknown {
  return value instanceof ArrayBuffer ? base64(new Uint8Array(value)) : value;
}

/** At most so many bytes become arguments of one call. */
const STRETCH = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STRETCH) {
    text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  }
  return btoa(text);
}
