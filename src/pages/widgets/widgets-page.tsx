/** Links for home screens, and how to put them there on each system. */
import { For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { LinkTile, LongPress, Taskbar } from '../../ui/device/pictures';
import { Page, Section } from '../../ui/page/page';
import s from './widgets-page.module.css';

const GLANCES = { streak: 'widget/streak', today: 'widget/today', tasks: 'widget/tasks' } as const;
const BEGINNINGS = {
  newPost: 'go/new-post',
  newTask: 'go/new-task',
  stamp: 'go/stamp',
  publishNext: 'go/publish-next',
} as const;
const SYSTEMS = [
  ['android', LongPress],
  ['ios', LinkTile],
  ['desktop', Taskbar],
] as const;

type Links = Readonly<Partial<Record<keyof typeof GLANCES | keyof typeof BEGINNINGS, string>>>;

export default function WidgetsPage(): JSX.Element {
  const { t } = useI18n();
  return (
    <Page title={t().widgets.title} subtitle={t().widgets.hint}>
      <div class={s.page}>
        <Section title={t().widgets.glance}>
          <LinkList links={GLANCES} />
        </Section>
        <Section title={t().widgets.act}>
          <LinkList links={BEGINNINGS} />
        </Section>
        <Section title={t().widgets.how}>
          <For each={SYSTEMS}>
            {([system, picture]) => (
              <div class={s.system}>
                <Dynamic component={picture} />
                <div>
                  <h3>{t().widgets[system]}</h3>
                  <p>{t().widgets[`${system}Text`]}</p>
                </div>
              </div>
            )}
          </For>
        </Section>
      </div>
    </Page>
  );
}

function LinkList(props: { readonly links: Links }): JSX.Element {
  const { notices } = useApp();
  const { t } = useI18n();
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  return (
    <ul>
      <For
        each={
          Object.entries(props.links) as [keyof ReturnType<typeof t>['widgets']['names'], string][]
        }
      >
        {([name, path]) => (
          <li class={s.link}>
            <div>
              <a href={base + path} target="_self">
                {t().widgets.names[name]}
              </a>
              <p class={s.address}>{base + path}</p>
            </div>
            <CopyButton
              text={base + path}
              label={t().widgets.copy}
              copiedLabel={t().widgets.copied}
              of={t().widgets.names[name]}
              onFailed={notices.report}
            />
          </li>
        )}
      </For>
    </ul>
  );
}
