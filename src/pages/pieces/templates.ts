/** The saved templates, kept up to date while a screen shows them. */
import type { Accessor } from 'solid-js';
import { ofKind, type Template, type TemplateContent } from '../../domain/template';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';

export type TemplateKind = TemplateContent['kind'];
export type TemplateOf<K extends TemplateKind> = Template & {
  readonly content: Extract<TemplateContent, { kind: K }>;
};

/** Templates of one kind; empty until they are read. */
export function createTemplates<K extends TemplateKind>(
  kind: K,
): Accessor<readonly TemplateOf<K>[]> {
  const { repository, notices } = useApp();
  const all = createLive(
    repository,
    ['templates'],
    () => true,
    repository.templates,
    notices.report,
  );
  return () => ofKind(all() ?? [], kind);
}
