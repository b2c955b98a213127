/** What earned a day its seal, with the zone and boundary frozen then; or what is to go out on it. */
import { A } from '@solidjs/router';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost, type Post } from '../../domain/post';
import { awaitedOf, type Proof, proofsOf } from '../../domain/streak-ledger';
import { stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './day-dialog.module.css';
import { hour } from './words';

export function DayProofs(props: { readonly live: LiveStreak; readonly day: DayKey }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const streak = () => props.live.streak();
  const posts = () => app.posts.on(props.day);
  const proofs = () => proofsOf(streak(), posts(), app.streaks.mark(props.live.id, props.day));
  const awaited = () => awaitedOf(streak(), posts());
  return (
    <Switch fallback={<p class={s.note}>{t().streaks.noProof}</p>}>
      <Match when={stateOn(props.live.view(), props.day) === 'hit'}>
        <h3 class={s.heading}>{t().streaks.whatFor}</h3>
        <ul class={s.list}>
          <For each={proofs()}>{(proof) => <ProofRow proof={proof} />}</For>
        </ul>
      </Match>
      <Match when={awaited().length > 0}>
        <h3 class={s.heading}>{t().streaks.awaited}</h3>
        <ul class={s.list}>
          <For each={awaited()}>
            {(post) => (
              <PostRow post={post} title={app.streaks.titleOf(post)}>
                {clockOfPost(post)} · {t().status[post.state.status]}
              </PostRow>
            )}
          </For>
        </ul>
      </Match>
    </Switch>
  );
}

function ProofRow(props: { readonly proof: Proof }): JSX.Element {
  const { t, f } = useI18n();
  const facts = () => {
    const { proof } = props;
    const { at, zone, boundary } = proof.went;
    const facts = [f().moment(at, zone), f().zone(zone), t().streaks.boundary(hour(boundary))];
    if (proof.kind === 'post' && proof.went.by === 'scheduler') facts.push(t().streaks.byScheduler);
    return facts.join(' · ');
  };
  return (
    <Show
      when={props.proof.kind === 'post' && props.proof}
      fallback={
        <li class={s.row}>
          <span class={s.text}>
            {t().streaks.stampedByHand}
            <span class={s.note}>{facts()}</span>
          </span>
        </li>
      }
    >
      {(proof) => (
        <PostRow post={proof().post} title={proof().went.title}>
          {facts()}
        </PostRow>
      )}
    </Show>
  );
}

function PostRow(props: {
  readonly post: Post;
  readonly title: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <li class={s.row}>
      <PlatformBadge platform={props.post.platform} />
      <A class={s.text} href={`/publish/${props.post.id}`}>
        <span class="written">{props.title || t().app.untitled}</span>
        <span class={s.note}>{props.children}</span>
      </A>
    </li>
  );
}
