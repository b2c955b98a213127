/** A series in words. */
import type { DayKey } from '../../domain/day';
import type { Series } from '../../domain/series';
import type { Format, Messages } from '../../i18n';
import { counted, describeDays } from './rule-words';

/** 每周四 20:00 · B站、YouTube · 从11月26日起; the first date is left out where it is null. */
export function describeSeries(
  { rule, clock, platforms, endDay }: Pick<Series, 'rule' | 'clock' | 'platforms' | 'endDay'>,
  first: DayKey | null,
  t: Messages,
  f: Format,
): string {
  const names = platforms.map((id) => t.platform[id]);
  const said = t.series.said(describeDays(rule, t, f), clock, names);
  const from = first ? t.series.from(said, f.date(first)) : said;
  return counted(endDay ? t.series.untilDay(from, f.date(endDay)) : from, rule, t);
}
