/** What becomes of a post: open the platform, mark it as out (now or earlier), put off, drop. */
import { Stamp } from 'lucide';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { askedOf, dayOfPost, type Post, plannedAt } from '../../domain/post';
import { wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import StampDialog from '../../ui/moment/stamp-dialog';
import { WebLink } from '../../ui/web-link/web-link';
import { OpenPlatform } from './open-platform';
import { Postpone } from './postpone';
import type { Progress } from './progress';
import s from './publish-page.module.css';
import { Scheduling } from './scheduling';
import { Steps } from './steps';

interface OutcomeProps {
  readonly post: Post;
  readonly progress: Progress;
  /** It went out. */
  onOut(): void;
  /** It was put off or dropped. */
  onGone?: (() => void) | undefined;
}

export function Outcome(props: OutcomeProps): JSX.Element {
  const { stamping, planning } = useApp();
  const { t } = useI18n();
  const published = () => props.post.state.status === 'published' && props.post.state;

  return (
    <Switch fallback={<StillOpen {...props} />}>
      <Match when={published()}>
        {(state) => (
          <div class={s.more}>
            <Show when={state().went.link}>
              {(link) => <WebLink class={s.link} address={link()} />}
            </Show>
            <LinkButton href={`/insights/results?post=${props.post.id}`} look="quiet">
              {t().results.title}
            </LinkButton>
            <Button look="quiet" onClick={() => void stamping.withdraw(props.post)}>
              {t().publish.withdraw}
            </Button>
          </div>
        )}
      </Match>
      <Match when={props.post.state.status === 'dropped'}>
        <div class={s.more}>
          <Button onClick={() => void planning.setStatus(props.post, 'draft')}>
            {t().publish.revive}
          </Button>
        </div>
      </Match>
    </Switch>
  );
}

function StillOpen(props: OutcomeProps): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [asking, setAsking] = createSignal(false);
  const wentByItself = () => askedOf(props.post, app.clock.now()) === 'confirm';
  /** When it went out, if it did. */
  const at = () => (wentByItself() ? plannedAt(props.post) : app.clock.read());
  const label = () => {
    const day = dayOfPost(props.post, app.settings.value.boundary);
    const joins = !wentByItself() || day === app.settings.today();
    return joins ? app.streaks.stampFor(props.post) : null;
  };
  const stampText = () => {
    const n = label();
    if (wentByItself()) return n === null ? t().publish.went : t().publish.wentStamp(n);
    return n === null ? t().publish.out : t().publish.outStamp(n);
  };

  async function publish(at: number, link: string): Promise<void> {
    if (await app.stamping.publish(props.post, at, link)) props.onOut();
  }
  async function drop(): Promise<void> {
    if (await app.planning.setStatus(props.post, 'dropped')) props.onGone?.();
  }

  return (
    <>
      <Steps post={props.post} progress={props.progress} />
      <Scheduling post={props.post} />
      <div class={s.main}>
        <OpenPlatform post={props.post} progress={props.progress} />
        <Button
          look="seal"
          size="large"
          // The second press of a double one may meet the card that came next.
          onClick={(event) => event.detail < 2 && void publish(at(), '')}
        >
          <Icon of={Stamp} size={18} />
          {stampText()}
        </Button>
      </div>
      <div class={s.more}>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t().publish.earlier}
        </Button>
        <Postpone post={props.post} onDone={props.onGone} />
        <LinkButton look="quiet" href={`/pieces/${props.post.pieceId}?post=${props.post.id}`}>
          {t().publish.edit}
        </LinkButton>
        <Button look="quiet" onClick={() => void drop()}>
          {t().publish.drop}
        </Button>
      </div>
      <Show when={asking()}>
        <StampDialog
          action={t().publish.out}
          wall={wallOf(Math.min(plannedAt(props.post), app.clock.read()), app.settings.zone())}
          zone={app.settings.zone()}
          now={app.clock.read()}
          consequence={(time) => t().time.countsFor(f().date(app.settings.moment(time).day))}
          onPick={(time, link) => void publish(time, link)}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}
