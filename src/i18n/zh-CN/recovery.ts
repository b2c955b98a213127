/** When the data cannot be opened. */
export const recovery = {
  title: '日章打不开数据',
  blocked: '另一个标签页还开着旧版本。请关掉其他日章标签页，再试一次。',
  newer: '这里的数据来自更新的日章。请重新载入以更新，数据没有被改动。',
  failed: '浏览器打不开本机数据库。数据可能还在；请先重启浏览器再试。',
  lostTitle: '有数据不见了',
  lost: (noted: number, found: number) =>
    `上次这里有 ${noted} 条记录，现在只剩 ${found} 条。可能是浏览器清理了空间，或数据库损坏后被重建。`,
  retry: '再试一次',
  rescue: '导出还读得到的',
  keep: '就用现有的继续',
};
