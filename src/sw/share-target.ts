/**
 * What other apps share: the browser posts it to `share`, it is laid down in a cache, and the page
 * there asks whether it is to be kept. Source: https://w3c.github.io/web-share-target/.
 * `src/state/shared-inbox.ts` takes it out again.
 */
/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

const CACHE = 'rizhang.shared';
/** Shares that wait at most; the oldest goes. */
const WAITING = 5;
const MAX_FILES = 20;
/** Bytes of all pictures of a share; the device keeps them twice until they are confirmed. */
const MAX_BYTES = 200_000_000;
const MAX_TEXT = 100_000;

/** Answers what is posted to `share` below the worker's scope. */
export function receiveShares(): void {
  const target = new URL('share', self.registration.scope).href;
  self.addEventListener('fetch', (event) => {
    if (event.request.method === 'POST' && event.request.url === target) {
      event.respondWith(receive(event.request, target));
    }
  });
}

async function receive(request: Request, target: string): Promise<Response> {
  const id = await keep(request, target).catch(() => 'failed');
  return Response.redirect(`${target}?id=${id}`, 303);
}

async function keep(request: Request, target: string): Promise<string> {
  const form = await request.formData();
  const id = crypto.randomUUID();
  const cache = await caches.open(CACHE);
  const text = (name: string) => String(form.get(name) ?? '').slice(0, MAX_TEXT);
  const all = form.getAll('pictures').filter((one) => one instanceof File && one.size > 0);
  const files = withinRoom(all as File[]);
  for (const [i, file] of files.entries()) {
    await cache.put(`${target}/${id}/${i}`, new Response(file));
  }
  const note = {
    title: text('title'),
    text: text('text'),
    url: text('url'),
    files: files.map(({ name, type }) => ({ name, type })),
    left: all.length - files.length,
  };
  await cache.put(`${target}/${id}`, Response.json(note));
  await dropOldest(cache);
  return id;
}

/** The first files that are neither too many nor too large together. */
function withinRoom(files: readonly File[]): File[] {
  let room = MAX_BYTES;
  return files.slice(0, MAX_FILES).filter(({ size }) => {
    const fits = size <= room;
    if (fits) room -= size;
    return fits;
  });
}

async function dropOldest(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  const notes = keys.filter(({ url }) => /\/share\/[^/]+$/.test(url));
  for (const { url } of notes.slice(0, -WAITING)) {
    for (const key of keys)
      if (key.url === url || key.url.startsWith(`${url}/`)) await cache.delete(key);
  }
}
