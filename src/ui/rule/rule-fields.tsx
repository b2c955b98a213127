/** How something repeats, as fields: a pattern, how often, on which days, until when. */
import { For, type JSX, Show } from 'solid-js';
import type { DayKey, Weekday } from '../../domain/day';
import {
  ENDINGS,
  formOn,
  MOST,
  PATTERNS,
  type Pattern,
  type RuleField,
  type RuleForm,
} from '../../domain/rule-form';
import { useI18n } from '../../i18n';
import { Choices } from '../choice/choices';
import { FieldRow, Select, TextField } from '../field/field';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** What a pattern is counted in. */
const UNITS = {
  day: 'day',
  weekdays: 'week',
  week: 'week',
  month: 'month',
  monthEnd: 'month',
} as const;

export interface RuleFieldsProps {
  /** null while it does not repeat. */
  readonly form: RuleForm | null;
  /** The day that a pattern takes its weekday or its date from. */
  readonly day: DayKey;
  /** True where it need not repeat. */
  readonly optional?: boolean;
  readonly wrong: readonly RuleField[];
  onChange(form: RuleForm | null): void;
}

export function RuleFields(props: RuleFieldsProps): JSX.Element {
  const { t } = useI18n();
  const words = () => t().series;

  function choose(pattern: Pattern | ''): void {
    const { form } = props;
    if (pattern === '') props.onChange(null);
    else props.onChange(form ? { ...form, pattern } : formOn(pattern, props.day));
  }
  return (
    <>
      <FieldRow>
        <Select
          label={words().repeat}
          onChange={(event) => choose(event.currentTarget.value as Pattern | '')}
        >
          <Show when={props.optional}>
            <option value="" selected={!props.form}>
              {words().none}
            </option>
          </Show>
          <For each={PATTERNS}>
            {(pattern) => (
              <option value={pattern} selected={props.form?.pattern === pattern}>
                {words().pattern[pattern]}
              </option>
            )}
          </For>
        </Select>
        <Show when={props.form}>
          {(form) => <Often form={form()} wrong={props.wrong} onChange={props.onChange} />}
        </Show>
      </FieldRow>
      <Show when={props.form}>
        {(form) => (
          <>
            <Days form={form()} wrong={props.wrong} onChange={props.onChange} />
            <Ending form={form()} wrong={props.wrong} onChange={props.onChange} />
          </>
        )}
      </Show>
    </>
  );
}

interface PartProps {
  readonly form: RuleForm;
  readonly wrong: readonly RuleField[];
  onChange(form: RuleForm): void;
}

/** On which date of the month, and every how many days, weeks or months. */
function Often(props: PartProps): JSX.Element {
  const { t } = useI18n();
  const words = () => t().series;
  const set = (fields: Partial<RuleForm>) => props.onChange({ ...props.form, ...fields });
  return (
    <>
      <Show when={props.form.pattern === 'month'}>
        <TextField
          label={words().monthDay}
          type="number"
          inputmode="numeric"
          min={1}
          max={31}
          value={props.form.monthDay}
          error={props.wrong.includes('monthDay') ? words().wrong.monthDay : undefined}
          onInput={(event) => set({ monthDay: event.currentTarget.value })}
        />
      </Show>
      <TextField
        label={words().every[UNITS[props.form.pattern]]}
        type="number"
        inputmode="numeric"
        min={1}
        max={MOST.every}
        value={props.form.every}
        error={props.wrong.includes('every') ? words().wrong.every(MOST.every) : undefined}
        onInput={(event) => set({ every: event.currentTarget.value })}
      />
    </>
  );
}

function Days(props: PartProps): JSX.Element {
  const { t, f } = useI18n();
  return (
    <Show when={props.form.pattern === 'week'}>
      <Choices
        label={t().series.on}
        options={WEEKDAYS.map((value) => ({ value, label: f().weekday(value) }))}
        value={props.form.weekdays}
        error={props.wrong.includes('weekdays') ? t().series.wrong.weekdays : undefined}
        onChange={(weekdays) => props.onChange({ ...props.form, weekdays })}
      />
    </Show>
  );
}

function Ending(props: PartProps): JSX.Element {
  const { t } = useI18n();
  const words = () => t().series;
  const set = (fields: Partial<RuleForm>) => props.onChange({ ...props.form, ...fields });
  return (
    <FieldRow>
      <Select
        label={words().until}
        onChange={(event) => set({ ending: event.currentTarget.value as RuleForm['ending'] })}
      >
        <For each={ENDINGS}>
          {(ending) => (
            <option value={ending} selected={props.form.ending === ending}>
              {words().ending[ending]}
            </option>
          )}
        </For>
      </Select>
      <Show when={props.form.ending === 'day'}>
        <TextField
          label={words().endDay}
          type="date"
          value={props.form.endDay}
          error={props.wrong.includes('endDay') ? words().wrong.endDay : undefined}
          onInput={(event) => set({ endDay: event.currentTarget.value })}
        />
      </Show>
      <Show when={props.form.ending === 'times'}>
        <TextField
          label={words().times}
          type="number"
          inputmode="numeric"
          min={1}
          max={MOST.times}
          value={props.form.times}
          error={props.wrong.includes('times') ? words().wrong.times(MOST.times) : undefined}
          onInput={(event) => set({ times: event.currentTarget.value })}
        />
      </Show>
    </FieldRow>
  );
}
