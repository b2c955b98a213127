/** What a platform would not take of a post, in words. */
import type { Problem } from '../../domain/flaws';
import { useI18n } from '../../i18n';

/** Longest overflow quoted, characters. */
const QUOTE = 40;

/** A way to say problems in the app's language. */
export function useProblemWords(): (problem: Problem) => string {
  const { t } = useI18n();
  return ({ kind, text }) => {
    const whole = text.trim();
    const quote = whole.length > QUOTE ? `${whole.slice(0, QUOTE)}…` : whole;
    switch (kind) {
      case 'over':
        return t().pieces.over(quote);
      case 'forbidden':
        return t().pieces.forbidden(text);
      case 'long':
        return t().pieces.longTags(quote);
      case 'many':
        return t().editor.manyTags(quote);
    }
  };
}
