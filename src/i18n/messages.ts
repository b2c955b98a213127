/** The strings as types: Chinese is the type, English has to satisfy it. */

/** What the first screen says. */
export type StartMessages = typeof import('./zh-CN/start').default;
/** What the other pages and the dialogs say. */
export type PageMessages = typeof import('./zh-CN/pages').default;
export type Messages = StartMessages & PageMessages;
