/** When something can be seen: the first frame in which a condition holds has been drawn. */

/** Does something and resolves to the milliseconds until what it is to show was painted. */
export async function painted(act: () => unknown, shows: () => boolean): Promise<number> {
  const start = performance.now();
  const acting = act();
  while (!shows()) await frame();
  await drawn();
  const end = performance.now();
  await acting;
  return end - start;
}

export function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

/** A message sent from inside a frame arrives after that frame has been drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
