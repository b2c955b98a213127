/** Whether a new post repeats, and what becomes of it in a sentence. */
import { type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import type { RuleField, RuleForm } from '../../domain/rule-form';
import { newSeries, nextDates, type SeriesFields } from '../../domain/series';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { RuleFields } from '../../ui/rule/rule-fields';
import { describeSeries } from '../../ui/rule/series-words';
import s from './repeat-part.module.css';

/** How many dates are shown ahead. */
const SHOWN = 3;

export function RepeatPart(props: {
  readonly form: RuleForm | null;
  readonly day: DayKey;
  readonly wrong: readonly RuleField[];
  /** The series that would be begun; null while it cannot be. */
  readonly fields: SeriesFields | null;
  onChange(form: RuleForm | null): void;
}): JSX.Element {
  const { clock } = useApp();
  const { t, f } = useI18n();
  const coming = () =>
    props.fields && nextDates(newSeries('', props.fields, clock.now()), clock.now(), SHOWN);
  return (
    <>
      <RuleFields
        optional
        form={props.form}
        day={props.day}
        wrong={props.wrong}
        onChange={props.onChange}
      />
      <Show when={props.fields}>
        {(fields) => (
          <div class={s.said} role="status">
            <Show when={coming()?.[0]} fallback={<p>{t().series.noDays}</p>}>
              {(first) => (
                <>
                  <p>{describeSeries(fields(), first(), t(), f())}</p>
                  <p>{t().series.next((coming() ?? []).map(f().dateAndWeekday))}</p>
                </>
              )}
            </Show>
          </div>
        )}
      </Show>
    </>
  );
}
