/** The posts of some days as a table for spreadsheets. */
import { createSignal, type JSX } from 'solid-js';
import { writeCsv } from '../../domain/csv';
import { parseDay } from '../../domain/day';
import { postTable } from '../../domain/post-table';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { FieldRow, TextField } from '../../ui/field/field';
import { fileName, saveFile } from '../../ui/save-file';
import type { Calendar } from './calendar';

export function ExportTable(props: { readonly calendar: Calendar }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { days, filters } = props.calendar;
  const [from, setFrom] = createSignal<string>(days()[0] ?? app.settings.today());
  const [to, setTo] = createSignal<string>(days().at(-1) ?? app.settings.today());
  const [wrong, setWrong] = createSignal(false);

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const [first, last] = [parseDay(from()), parseDay(to())];
    const bad = !first || !last || first > last;
    setWrong(bad);
    if (bad) return;
    try {
      const { boundary } = app.settings.value;
      const posts = (await app.repository.posts(first, last, boundary)).filter(filters.shows);
      const table = postTable(posts, boundary, app.streaks.titleOf, t().postTable, {
        platform: t().platform,
        status: t().status,
      });
      const name = fileName(`${t().calendar.fileName} ${first} ${last}`, 'csv');
      saveFile(name, writeCsv(table), 'text/csv');
      app.notices.say(t().calendar.saved(posts.length, name));
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <form onSubmit={save} novalidate>
      <FieldRow>
        <TextField
          label={t().calendar.from}
          type="date"
          value={from()}
          error={wrong() ? t().calendar.badRange : undefined}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
        <TextField
          label={t().calendar.to}
          type="date"
          value={to()}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </FieldRow>
      <Button type="submit">{t().calendar.exportCsv}</Button>
    </form>
  );
}
