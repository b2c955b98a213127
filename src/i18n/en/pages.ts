/** Everything that is said beyond the first screen: one file a section. */

import { almanac } from './almanac';
import { backup } from './backup';
import { calendar, postTable } from './calendar';
import { editor } from './editor';
import { go } from './go';
import { help } from './help';
import { ideas } from './ideas';
import { insights } from './insights';
import { install } from './install';
import { keeping } from './keeping';
import { limits } from './limits';
import { media } from './media';
import { moving } from './moving';
import { newThing } from './new-thing';
import { news } from './news';
import { palette } from './palette';
import { pieces } from './pieces';
import { publish } from './publish';
import { recovery } from './recovery';
import { reminders } from './reminders';
import { results } from './results';
import { review } from './review';
import { sample } from './sample';
import { series } from './series';
import { settings } from './settings';
import { share } from './share';
import { slots } from './slots';
import { streaks } from './streaks';
import { tasks } from './tasks';
import { widgets } from './widgets';

const pages = {
  almanac,
  backup,
  postTable,
  newThing,
  news,
  moving,
  media,
  calendar,
  pieces,
  editor,
  ideas,
  insights,
  install,
  keeping,
  limits,
  publish,
  streaks,
  tasks,
  widgets,
  palette,
  go,
  help,
  series,
  settings,
  share,
  slots,
  recovery,
  reminders,
  results,
  review,
  sample,
};

export default pages;
