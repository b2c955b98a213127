/** Keyboard helpers shared by everything that listens to plain keys. */

/** True when the key belongs to a text field or an open dialog rather than to a shortcut. */
export function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    event.isComposing ||
    Boolean(target?.closest('input:not([type=radio], [type=checkbox]), textarea, select')) ||
    document.querySelector('dialog[open]') !== null
  );
}

/** True when Ctrl (or ⌘) is held. */
export function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
