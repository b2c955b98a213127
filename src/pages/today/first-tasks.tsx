/** Tasks that are important and urgent, to be ticked off here. */
import { For, type JSX, Show } from 'solid-js';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Rows, Section } from '../../ui/page/page';
import { TaskRow } from '../../ui/task/task-row';

export function FirstTasks(): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const first = () => app.tasks.open().do;
  return (
    <Show when={first().length > 0}>
      <Section title={t().today.first} note={t().quadrant.do}>
        <Rows>
          <For each={first()}>
            {(task) => (
              <TaskRow
                task={task}
                rule={app.tasks.rule()}
                today={app.settings.today()}
                pressing
                onComplete={() => void app.tasks.complete(task)}
                href={`/tasks?task=${task.id}`}
              />
            )}
          </For>
        </Rows>
      </Section>
    </Show>
  );
}
