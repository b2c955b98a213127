/** A chart as it is shown: its name, what it tells, and its numbers. */
import type { ChartSpec } from '../../ui/chart/spec';

export interface Shown {
  readonly name: string;
  readonly finding: string;
  readonly spec: ChartSpec;
}
