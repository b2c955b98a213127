/** Queue slots: the usual times of a platform, and ideas put into the next free one. */
export const slots = {
  title: '固定时段',
  hint: '每个平台平时什么时候发。灵感可以一键放进下一个空档。',
  of: (platform: string, at: number) => `${platform}的第 ${at} 个时段`,
  count: (count: number) => `${count} 个时段`,
  clock: '几点',
  weekdays: '周几',
  noDay: '至少选一天，不然用不上',
  add: '加一个时段',
  remove: '去掉这个时段',
  queue: '放进下一个空档',
  all: (platforms: readonly string[]) => `${platforms.join('、')}都放`,
  full: '一年内没有空档了，或者这些平台都排过了。',
  placed: (places: readonly string[]) => `${places.join('；')}。`,
  place: (platform: string, when: string) => `${platform} ${when}`,
};
