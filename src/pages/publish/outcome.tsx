/** What becomes of a post: open the platform, mark it as out (now or earlier), put off, drop. */
import { useNavigate } from '@solidjs/router';
import ExternalLink from 'lucide-solid/icons/external-link';
import Stamp from 'lucide-solid/icons/stamp';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { platformOf } from '../../domain/platform-facts';
import { type Post, plannedAt } from '../../domain/post';
import { isWebAddress } from '../../domain/web-address';
import { wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import MomentDialog from '../../ui/moment/moment-dialog';
import s from './publish-page.module.css';

export function Outcome(props: { readonly post: Post }): JSX.Element {
  const { stamping, planning } = useApp();
  const { t } = useI18n();
  const editHref = () => `/pieces/${props.post.pieceId}?post=${props.post.id}`;
  const published = () => props.post.state.status === 'published' && props.post.state;

  return (
    <Switch fallback={<StillOpen post={props.post} editHref={editHref()} />}>
      <Match when={published()}>
        {(state) => (
          <div class={s.more}>
            <Show when={state().went.link}>
              {(link) => (
                <a class={s.link} href={link()} target="_blank" rel="noreferrer noopener">
                  {link()}
                </a>
              )}
            </Show>
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

function StillOpen(props: { readonly post: Post; readonly editHref: string }): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t } = useI18n();
  const [asking, setAsking] = createSignal(false);
  const name = () => t().platform[props.post.platform];
  const label = () => app.streaks.stampFor(props.post);

  async function publish(at: number, link: string): Promise<void> {
    if (await app.stamping.publish(props.post, at, link)) navigate('/');
  }

  return (
    <>
      <ol class={s.steps} aria-label={t().publish.steps}>
        <li>{t().publish.step1}</li>
        <li>{t().publish.step2(name())}</li>
        <li>{t().publish.step3}</li>
      </ol>
      <div class={s.main}>
        <LinkButton
          size="large"
          href={platformOf(props.post.platform).web}
          target="_blank"
          rel="noreferrer noopener"
        >
          <ExternalLink size={18} aria-hidden="true" />
          {t().publish.open(name())}
        </LinkButton>
        <Button look="seal" size="large" onClick={() => void publish(app.clock.read(), '')}>
          <Stamp size={18} aria-hidden="true" />
          <Show when={label()} fallback={t().publish.out}>
            {(n) => t().publish.outStamp(n())}
          </Show>
        </Button>
      </div>
      <div class={s.more}>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t().publish.earlier}
        </Button>
        <Show when={props.post.state.status !== 'scheduled'}>
          <Button look="quiet" onClick={() => void app.planning.setStatus(props.post, 'scheduled')}>
            {t().publish.schedule}
          </Button>
        </Show>
        <LinkButton look="quiet" href={props.editHref}>
          {t().publish.edit}
        </LinkButton>
        <Button look="quiet" onClick={() => void app.planning.setStatus(props.post, 'dropped')}>
          {t().publish.drop}
        </Button>
      </div>
      <Show when={asking()}>
        <Earlier post={props.post} onPublish={publish} onClose={() => setAsking(false)} />
      </Show>
    </>
  );
}

/** Asks when it went out, and where it can be seen. */
function Earlier(props: {
  readonly post: Post;
  onPublish(at: number, link: string): Promise<void>;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [link, setLink] = createSignal('');
  const [badLink, setBadLink] = createSignal(false);
  const proposed = () => Math.min(plannedAt(props.post), app.clock.read());

  function pick(at: number): void {
    const address = link().trim();
    const bad = address !== '' && !isWebAddress(address);
    setBadLink(bad);
    if (!bad) void props.onPublish(at, address);
  }

  return (
    <MomentDialog
      title={t().publish.earlierTitle}
      action={t().publish.out}
      wall={wallOf(proposed(), app.settings.zone())}
      zone={app.settings.zone()}
      now={app.clock.read()}
      consequence={(at) => t().time.countsFor(f().date(app.settings.moment(at).day))}
      onPick={pick}
      onClose={props.onClose}
    >
      <TextField
        label={`${t().publish.link} · ${t().app.optional}`}
        type="url"
        placeholder="https://"
        value={link()}
        error={badLink() ? t().publish.badLink : undefined}
        onInput={(event) => setLink(event.currentTarget.value)}
      />
    </MomentDialog>
  );
}
