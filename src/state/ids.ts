/** Ids of new records: UUIDv7, which sort by time. The maker is loaded with the first creation. */

/** A way to make ids. Await it inside a verb, so that a failure to load is reported like any other. */
export async function loadIds(): Promise<() => string> {
  const { uuidv7 } = await import('uuidv7');
  return uuidv7;
}
