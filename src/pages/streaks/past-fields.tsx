/** A streak that has a past: which number it had on which day. */
import { type JSX, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { MAX_GOAL } from '../../domain/streak';
import type { FormFault, StreakForm } from '../../domain/streak-form';
import { useI18n } from '../../i18n';
import { Choices } from '../../ui/choice/choices';
import { FieldRow, TextField } from '../../ui/field/field';

export function PastFields(props: {
  readonly form: StreakForm;
  readonly setForm: SetStoreFunction<StreakForm>;
  readonly faults: readonly FormFault[];
  /** Seals carried over so far, which the new ones replace. */
  readonly carried: number;
}): JSX.Element {
  const { t } = useI18n();
  const wrong = (fault: FormFault, message: string) =>
    props.faults.includes(fault) ? message : undefined;
  return (
    <>
      <Choices
        label={t().streaks.pastGroup}
        quiet
        options={[{ value: 'past', label: t().streaks.past }]}
        value={props.form.past ? ['past'] : []}
        onChange={(chosen) => props.setForm('past', chosen.length > 0)}
      />
      <Show when={props.form.past}>
        <FieldRow>
          <TextField
            label={t().streaks.pastUntil}
            type="date"
            value={props.form.pastUntil}
            error={wrong('pastUntil', t().streaks.badPastUntil)}
            onInput={(event) => props.setForm('pastUntil', event.currentTarget.value)}
          />
          <TextField
            label={t().streaks.pastNumber}
            inputmode="numeric"
            value={props.form.pastNumber}
            error={wrong('pastNumber', t().streaks.badPastNumber(MAX_GOAL))}
            hint={props.carried > 0 ? t().streaks.pastReplaces(props.carried) : undefined}
            onInput={(event) => props.setForm('pastNumber', event.currentTarget.value)}
          />
        </FieldRow>
      </Show>
    </>
  );
}
