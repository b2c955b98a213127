/** What came with each version, newest first, in words of the people who use it. */
export const news = {
  title: '有什么新的',
  updated: (version: string) => `日章更新到 ${version}。`,
  see: '有什么新的',
  version: (version: string) => `版本 ${version}`,
  releases: [
    {
      version: '0.2.0',
      items: [
        '记数据：把各平台的浏览、点赞、涨粉抄进来，看什么时候发、发什么最好。',
        '复盘：每周、每月自己填好，写下三句话，下次要试的直接变成任务。',
        '自动备份：选一个文件夹，每天存一份，存 7 天和 4 周。',
        '装到桌面：合适的时候会问一次，说不用就不再问。',
      ],
    },
  ],
};
