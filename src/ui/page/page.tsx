/** The frame of every screen: its title, a line beneath it, its buttons, and its sections. */
import { createRenderEffect, type JSX, Show } from 'solid-js';
import { useStartI18n } from '../../i18n';
import s from './page.module.css';

export interface PageProps {
  readonly title: string;
  readonly subtitle?: JSX.Element;
  /** At the right of the title. */
  readonly actions?: JSX.Element;
  /** Before the title, e.g. a way back. */
  readonly before?: JSX.Element;
  readonly children: JSX.Element;
}

export function Page(props: PageProps): JSX.Element {
  const { t } = useStartI18n();
  createRenderEffect(() => {
    document.title = `${props.title} · ${t().app.name}`;
  });
  return (
    <div class={s.page}>
      <header class={s.header}>
        {props.before}
        <div class={s.titles}>
          <h1 class="written">{props.title}</h1>
          <Show when={props.subtitle}>
            <p class={s.subtitle}>{props.subtitle}</p>
          </Show>
        </div>
        <div class={s.actions}>{props.actions}</div>
      </header>
      {props.children}
    </div>
  );
}

export function Section(props: {
  readonly title: string;
  readonly note?: JSX.Element;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <section class={s.section}>
      <h2>
        {props.title}
        <Show when={props.note}>
          <span class={s.note}>{props.note}</span>
        </Show>
      </h2>
      {props.children}
    </section>
  );
}

/** A list of rows with the distance that rows have everywhere. */
export function Rows(props: { readonly children: JSX.Element }): JSX.Element {
  return <ul class={s.rows}>{props.children}</ul>;
}

/** A raised panel. */
export function Card(props: {
  readonly children: JSX.Element;
  readonly class?: string | undefined;
}): JSX.Element {
  return <div class={`${s.card} ${props.class ?? ''}`}>{props.children}</div>;
}
