/** Numbers read off the platforms: of the posts that went out last, and of who follows. */
import { useNavigate, useSearchParams } from '@solidjs/router';
import { ChevronLeft } from 'lucide';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { parseDay } from '../../domain/day';
import { clockOfPost, dayOfPost, type Post } from '../../domain/post';
import { latest, MEASURES, type Measure, type Numbers } from '../../domain/result';
import { isTable, type PasteWords, readPaste } from '../../domain/result-paste';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { noteResults } from '../../state/results';
import { Button, IconButton, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { Page, Section } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { createEntry } from './entry';
import s from './results-page.module.css';

const LAST = 10;

export default function ResultsPage(): JSX.Element {
  const app = useApp();
  const { repository, notices, settings } = app;
  const { t, f } = useI18n();
  const navigate = useNavigate();
  const [params] = useSearchParams<{ post?: string }>();
  const [day, setDay] = createSignal(settings.today());
  const read = createLive(
    repository,
    ['posts', 'followers'],
    () => ({ id: params.post }),
    async ({ id }) => {
      const [last, followers, asked] = await Promise.all([
        repository.lastPublished(LAST),
        repository.followers(),
        id ? repository.post(id) : null,
      ]);
      const more = asked?.state.status === 'published' && last.every((one) => one.id !== id);
      return { posts: more && asked ? [asked, ...last] : last, followers };
    },
    notices.report,
  );
  const posts = createMemo(() => read()?.posts ?? []);
  const titleOf = ({ state }: Post) =>
    (state.status === 'published' && state.went.title) || t().app.untitled;
  const words = (): PasteWords => ({
    measures: t().results.headings,
    tenThousand: t().results.tenThousand,
  });
  const entry = createEntry({
    day,
    posts,
    followers: () => read()?.followers ?? [],
    tenThousand: () => t().results.tenThousand,
  });

  function paste(event: ClipboardEvent, row: number, measure: Measure): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!isTable(text)) return;
    event.preventDefault();
    const { rows, unread } = readPaste(text, posts().map(titleOf), words(), row, measure);
    for (const [at, numbers] of rows) {
      const post = posts()[at];
      if (post) fill(post, numbers);
    }
    const told = [t().results.pasted(rows.size)];
    if (unread.length > 0) told.push(t().results.unread(unread.length));
    notices.say(told.join(''));
  }
  function fill(post: Post, numbers: Numbers): void {
    for (const [measure, count] of Object.entries(numbers)) {
      entry.type(`${post.id}/${measure}`, String(count));
    }
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const wanted = entry.read();
    if (!wanted) return;
    if (wanted.posts.length + wanted.followers.length === 0) {
      return notices.say(t().results.nothing);
    }
    if (await noteResults(app, wanted)) entry.clear();
  }

  const field = (key: string, label: string, known: number | undefined, more = {}) => (
    <TextField
      label={label}
      inputmode="numeric"
      value={entry.value(key)}
      placeholder={known === undefined ? '' : f().number(known)}
      error={entry.isWrong(key) ? t().results.bad : undefined}
      onInput={(event) => entry.type(key, event.currentTarget.value)}
      {...more}
    />
  );

  return (
    <Page
      title={t().results.title}
      subtitle={t().results.subtitle}
      before={
        <IconButton label={t().app.back} onClick={() => navigate('/insights')}>
          <Icon of={ChevronLeft} size={22} />
        </IconButton>
      }
    >
      <Show when={read()}>
        <form onSubmit={save} novalidate>
          <div class={s.day}>
            <TextField
              label={t().results.day}
              type="date"
              value={day()}
              max={settings.today()}
              onChange={(event) => setDay(parseDay(event.currentTarget.value) ?? settings.today())}
            />
          </div>
          <Section title={t().results.posts}>
            <Show
              when={posts().length > 0}
              fallback={
                <Empty text={t().results.none}>
                  <LinkButton href="/calendar">{t().insights.plan}</LinkButton>
                </Empty>
              }
            >
              <ul class={s.rows}>
                <For each={posts()}>
                  {(post, i) => (
                    <li>
                      <fieldset class={s.row}>
                        <legend class={s.title}>
                          <PlatformBadge platform={post.platform} size={18} />
                          <span class="written">{titleOf(post)}</span>
                          <span class={s.when}>
                            {f().date(dayOfPost(post, settings.value.boundary))} {clockOfPost(post)}
                          </span>
                        </legend>
                        <For each={MEASURES}>
                          {(measure) =>
                            field(
                              `${post.id}/${measure}`,
                              t().results.measures[measure],
                              latest(post)[measure],
                              { onPaste: (event: ClipboardEvent) => paste(event, i(), measure) },
                            )
                          }
                        </For>
                      </fieldset>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </Section>
          <Section title={t().results.followers}>
            <div class={s.followers}>
              <For each={settings.value.platforms}>
                {(platform) =>
                  field(
                    `followers/${platform}`,
                    t().platform[platform],
                    entry.followersOf(platform),
                  )
                }
              </For>
            </div>
          </Section>
          <Button look="seal" type="submit">
            {t().results.save}
          </Button>
        </form>
      </Show>
    </Page>
  );
}
