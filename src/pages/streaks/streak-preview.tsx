/** What a streak would be with the form as it is typed: its sheet, and where it stands in words. */
import { createMemo, type JSX, Show } from 'solid-js';
import type { Streak } from '../../domain/streak';
import { countDaysIf } from '../../domain/streak-carried';
import { readForm, type StreakForm } from '../../domain/streak-form';
import { sealSheet } from '../../domain/streak-sheet';
import { walk } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { SheetPicture } from '../../ui/seal-sheet/sheet-picture';
import s from './streak-dialog.module.css';
import { labelText, unbroken } from './words';

export function StreakPreview(props: {
  /** The streak as it is kept, or a new one. */
  readonly streak: Streak;
  readonly form: StreakForm;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const today = app.settings.today;

  const known = createMemo(() => {
    // A name changes nothing of it.
    const read = readForm({ ...props.form, name: '-' }, today());
    if ('faults' in read) return undefined;
    const streak = { ...props.streak, ...read.fields };
    const days = countDaysIf(streak, app.streaks.records(), read.carried);
    const view = walk(streak, days, today());
    return { streak, view, sheet: sealSheet(streak, view) };
  });

  return (
    <section class={s.preview} aria-label={t().streaks.preview} aria-live="polite">
      <Show when={known()} fallback={<p class={s.hint}>{t().streaks.noPreview}</p>}>
        {(now) => (
          <>
            <SheetPicture sheet={now().sheet} weekStart={app.settings.value.weekStart} />
            <p class={s.hint}>
              {t().streaks.wouldStart(
                unbroken(now().streak.startDay),
                now().view.total,
                labelText(now().view.n + 1, now().streak.goal),
                unbroken(now().view.expectedFinish),
              )}
            </p>
          </>
        )}
      </Show>
    </section>
  );
}
