/** The form of a streak, to start one and to change one. What is typed lives with the page. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { daysFrom, startOfWeek, weekdayOf } from '../../domain/day';
import { PLATFORM_IDS } from '../../domain/platform';
import { MAX_GOAL, type Streak } from '../../domain/streak';
import {
  type FormFault,
  type FormRead,
  MAX_RESTS,
  readForm,
  type StreakForm,
} from '../../domain/streak-form';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { ModeChoice } from './mode-choice';
import { PastFields } from './past-fields';
import s from './streak-dialog.module.css';
import { StreakPreview } from './streak-preview';

export interface StreakDialogProps {
  readonly title: string;
  /** The streak as it is kept, or a new one. */
  readonly streak: Streak;
  /** What the button says. */
  readonly action: string;
  readonly form: StreakForm;
  readonly setForm: SetStoreFunction<StreakForm>;
  onSave(read: FormRead): Promise<void>;
  onClose(): void;
  /** More that can be done. */
  readonly children?: JSX.Element;
}

const PERIODS = ['month', 'quarter', 'streak'] as const;

export function StreakDialog(props: StreakDialogProps): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [faults, setFaults] = createSignal<readonly FormFault[]>([]);
  const wrong = (fault: FormFault, message: string) =>
    faults().includes(fault) ? message : undefined;
  const weekdays = () =>
    daysFrom(startOfWeek(app.settings.today(), app.settings.value.weekStart), 7).map(weekdayOf);
  const carried = () =>
    app.streaks.marksOf(props.streak.id).filter(({ mark }) => mark.kind === 'carried').length;
  const typed =
    (field: 'name' | 'goal' | 'startDay' | 'tag' | 'rests') =>
    (event: { readonly currentTarget: HTMLInputElement }) =>
      props.setForm(field, event.currentTarget.value);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const read = readForm(props.form, app.settings.today());
    setFaults('faults' in read ? read.faults : []);
    if ('fields' in read) await props.onSave(read);
  }

  return (
    <Dialog title={props.title} closeLabel={t().app.close} onClose={props.onClose}>
      <form onSubmit={submit} novalidate>
        <TextField
          label={t().streaks.name}
          autofocus
          value={props.form.name}
          placeholder={t().streaks.nameHint}
          error={wrong('name', t().streaks.badName)}
          onInput={typed('name')}
        />
        <FieldRow>
          <TextField
            label={t().streaks.goal}
            inputmode="numeric"
            value={props.form.goal}
            error={wrong('goal', t().streaks.badGoal(MAX_GOAL))}
            onInput={typed('goal')}
          />
          <Show when={!props.form.past}>
            <TextField
              label={t().streaks.startDay}
              type="date"
              value={props.form.startDay}
              error={wrong('startDay', t().streaks.badStart)}
              onInput={typed('startDay')}
            />
          </Show>
        </FieldRow>
        <PastFields
          form={props.form}
          setForm={props.setForm}
          faults={faults()}
          carried={carried()}
        />
        <StreakPreview streak={props.streak} form={props.form} />
        <ModeChoice value={props.form.mode} onChange={(mode) => props.setForm('mode', mode)} />
        <Choices
          label={t().streaks.platforms}
          options={PLATFORM_IDS.map((value) => ({
            value,
            label: t().platform[value],
            icon: <PlatformBadge platform={value} size={18} />,
          }))}
          value={props.form.platforms}
          onChange={(platforms) => props.setForm('platforms', platforms)}
        />
        <TextField
          label={`${t().streaks.tag} · ${t().app.optional}`}
          value={props.form.tag}
          onInput={typed('tag')}
        />
        <Choices
          label={t().streaks.offDays}
          options={weekdays().map((value) => ({ value, label: f().weekday(value) }))}
          value={props.form.offDays}
          error={wrong('offDays', t().streaks.badOff)}
          onChange={(offDays) => props.setForm('offDays', offDays)}
        />
        <FieldRow>
          <TextField
            label={t().streaks.allowance}
            inputmode="numeric"
            value={props.form.rests}
            error={wrong('rests', t().streaks.badRests(MAX_RESTS))}
            onInput={typed('rests')}
          />
          <Select
            label={t().streaks.allowancePeriod}
            value={props.form.per}
            onChange={(event) =>
              props.setForm('per', event.currentTarget.value as StreakForm['per'])
            }
          >
            <For each={PERIODS}>
              {(per) => <option value={per}>{t().streaks.allowancePer[per]}</option>}
            </For>
          </Select>
        </FieldRow>
        <div class={s.end}>
          <Button look="seal" size="large" type="submit">
            {props.action}
          </Button>
          {props.children}
        </div>
      </form>
    </Dialog>
  );
}
