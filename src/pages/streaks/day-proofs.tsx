/** What earned a day its seal, with the zone and boundary frozen then; or what is to go out on it. */
import { A } from '@solidjs/router';
import { Pencil } from 'lucide';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost, type Post } from '../../domain/post';
import { awaitedOf, type Proof, proofsOf } from '../../domain/streak-ledger';
import { stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { WebLink } from '../../ui/web-link/web-link';
import s from './day-dialog.module.css';
import { hour } from './words';

/** What earned a seal at a known time. */
export type Fixable = Exclude<Proof, { kind: 'carried' }>;

export function DayProofs(props: {
  readonly live: LiveStreak;
  readonly day: DayKey;
  /** Asks for another time, or none. */
  onFix(proof: Fixable): void;
}): JSX.Element {
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
          <For each={proofs()}>{(proof) => <ProofRow proof={proof} onFix={props.onFix} />}</For>
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

function ProofRow(props: { readonly proof: Proof; onFix(proof: Fixable): void }): JSX.Element {
  const { t } = useI18n();
  return (
    <Switch
      fallback={
        <li class={s.row}>
          <span class={s.text}>
            {t().streaks.carried}
            <span class={s.note}>{t().streaks.carriedHint}</span>
          </span>
        </li>
      }
    >
      <Match when={props.proof.kind === 'post' && props.proof} keyed>
        {(proof) => (
          <PostRow post={proof.post} title={proof.went.title} onFix={() => props.onFix(proof)}>
            <Facts proof={proof} />
          </PostRow>
        )}
      </Match>
      <Match when={props.proof.kind === 'hand' && props.proof} keyed>
        {(proof) => (
          <li class={s.row}>
            <span class={s.text}>
              <Show when={proof.link} fallback={t().streaks.stampedByHand}>
                <WebLink class="written" address={proof.link} />
              </Show>
              <span class={s.note}>
                <Facts proof={proof} />
              </span>
            </span>
            <FixButton onClick={() => props.onFix(proof)} />
          </li>
        )}
      </Match>
    </Switch>
  );
}

/** When it went out, and the zone and boundary frozen then. */
function Facts(props: { readonly proof: Fixable }): JSX.Element {
  const { t, f } = useI18n();
  const facts = () => {
    const { proof } = props;
    const { at, zone, boundary } = proof.went;
    const facts = [f().moment(at, zone), f().zone(zone), t().streaks.boundary(hour(boundary))];
    if (proof.kind === 'post' && proof.went.by === 'scheduler') facts.push(t().streaks.byScheduler);
    if (proof.kind === 'hand' && proof.link) facts.push(t().streaks.stampedByHand);
    return facts.join(' · ');
  };
  return <>{facts()}</>;
}

function FixButton(props: { onClick(): void }): JSX.Element {
  const { t } = useI18n();
  return (
    <IconButton label={t().streaks.fix} onClick={() => props.onClick()}>
      <Icon of={Pencil} size={17} />
    </IconButton>
  );
}

function PostRow(props: {
  readonly post: Post;
  readonly title: string;
  readonly children: JSX.Element;
  readonly onFix?: () => void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <li class={s.row}>
      <PlatformBadge platform={props.post.platform} />
      <A class={s.text} href={`/publish/${props.post.id}`}>
        <span class="written">{props.title || t().app.untitled}</span>
        <span class={s.note}>{props.children}</span>
      </A>
      <Show when={props.onFix}>{(fix) => <FixButton onClick={() => fix()()} />}</Show>
    </li>
  );
}
