/** The trash, and the state of what is stored. */

import type { StoreName } from '../../domain/change';
import type { FlawKind } from '../../domain/integrity';
import type { TrashStore } from '../../domain/trash';

const kinds: Record<TrashStore, string> = {
  pieces: '选题',
  posts: '发布',
  streaks: '连更',
  tasks: '任务',
  series: '系列',
  templates: '模板',
};

const records: Record<StoreName, string> = {
  ...kinds,
  dayMarks: '手盖的章和休息',
  followers: '粉丝数',
  reviews: '复盘',
  settings: '设置',
};

const flaws: Record<FlawKind, (count: number) => string> = {
  postWithoutPiece: (count) => `${count} 条发布找不到选题：补一个选题，内容照发布的来`,
  markWithoutStreak: (count) => `${count} 天的章找不到连更：删掉`,
  taskWithoutPiece: (count) => `${count} 条任务关联的选题不在了：取消关联`,
  taskWithoutPost: (count) => `${count} 条任务关联的发布不在了：改为关联整个选题`,
  coverWithoutBytes: (count) => `${count} 张封面的图片不在了：去掉封面`,
  pictureWithoutBytes: (count) => `${count} 张图片的内容不在了：从选题里去掉`,
  postWithoutSeries: (count) => `${count} 条发布所属的系列不在了：变成单独的发布`,
};

export const keeping = {
  trash: '回收站',
  trashHint: '删掉的东西在这里放 30 天，随时可以恢复。',
  toSettings: '回到设置',
  searchTrash: '在回收站里找',
  trashList: '删掉的东西',
  trashEmpty: '回收站是空的。',
  noneFound: '没有找到。',
  kinds,
  left: (days: number) => (days === 0 ? '今天清除' : `${days} 天后清除`),
  along: (count: number) => `连同 ${count} 条`,
  select: (title: string) => `选中“${title}”`,
  selectAll: '全选',
  selectNone: '全不选',
  selected: (count: number) => `已选 ${count} 条`,
  restore: '恢复',
  restoreOne: (title: string) => `恢复“${title}”`,
  more: (count: number) => `还有 ${count} 条`,
  purge: '彻底删除',
  purgeTitle: (count: number) => `彻底删除 ${count} 条？`,
  purgeHint: '立刻从这台设备上清除，不能恢复。已有的备份文件不受影响。',
  purgeYes: '彻底删除',
  keepThem: '留着',
  storage: '存储与检查',
  storageHint: '存了多少，都好不好。',
  persisted: '保留',
  isPersisted: '浏览器已答应保留',
  notPersisted: '空间紧张时可能被浏览器清掉',
  unknown: '浏览器没有说',
  used: '已用空间',
  usedOf: (used: string, quota: string) => `${used}（最多约 ${quota}）`,
  lastWrite: '最后一次保存',
  never: '还没有',
  pictures: '图片',
  picturesSize: (count: string, size: string) => `${count} 张，${size}`,
  inTrash: '回收站里',
  records,
  check: '检查',
  checkHint: '看看记录之间有没有断掉的联系，先列出来，确认后再修。',
  checkNow: '检查一遍',
  checking: '检查中…',
  sound: (count: string) => `检查了 ${count} 条记录，没有问题。`,
  found: '发现这些问题：',
  flaws,
  repair: '修好',
};
