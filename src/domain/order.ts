/** A list in another order: the one with this id at place `to`, counted from 0. */
export function reordered<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  to: number,
): readonly T[] {
  const moved = list.find((one) => one.id === id);
  if (!moved) return list;
  return list.filter((one) => one !== moved).toSpliced(Math.max(0, to), 0, moved);
}
