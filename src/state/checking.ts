/** Looks for records that speak of others which are not there, and repairs them as one verb. */
import { STORE_NAMES } from '../domain/change';
import { type Flaw, flawsOf, repairs } from '../domain/integrity';
import type { App } from './app';

export interface Checked {
  /** Records looked at. */
  readonly records: number;
  readonly flaws: readonly Flaw[];
}

export interface Checking {
  check(): Promise<Checked>;
  /** Repairs what a check found and is still there; one undo. */
  repair(flaws: readonly Flaw[]): Promise<boolean>;
}

export function makeChecking({ repository, history, clock }: App): Checking {
  async function check(): Promise<Checked> {
    const all = await repository.everything();
    const records = STORE_NAMES.reduce((sum, store) => sum + all[store].length, 0);
    return { records, flaws: flawsOf(all, clock.read()) };
  }
  const nameOf = ({ kind, repair }: Flaw) => `${kind}/${repair.after.id}`;
  return {
    check,
    repair: (flaws) =>
      history.run('repaired', async () => {
        const seen = new Set(flaws.map(nameOf));
        const now = (await check()).flaws;
        return repairs(now.filter((flaw) => seen.has(nameOf(flaw))));
      }),
  };
}
