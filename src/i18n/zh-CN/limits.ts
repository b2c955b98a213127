/** Limits of the platforms, as settings show them. */
export const limits = {
  title: '平台限制',
  hint: '平台改了规则，可以在这里改成你看到的数。',
  corrected: (count: number) => `改过 ${count} 处`,
  part: { title: '标题', body: '正文', tags: '标签' },
  unit: {
    half: '字，两个英文字母算一个',
    utf8: '字节，一个汉字三个',
    utf16: '字符',
    count: '个',
    total: '字符，加在一起',
  },
  of: (part: string, unit: string) => `${part}（${unit}）`,
  known: (max: string, source: string, confidence: string, checked: string) =>
    `原本 ${max} · ${source} · ${confidence} · ${checked} 查过`,
  none: '没有已知上限',
  sources: {
    xiaohongshuForm: '小红书发布页',
    bilibiliForm: 'B站投稿页',
    bilibiliSafe: 'B站投稿页：这么多总可以，部分分区到 2000',
    youtubeApi: 'YouTube 官方接口文档',
    youtubeHelp: 'YouTube 帮助',
    youtubeStudio: 'YouTube 工作室',
    weiboForm: '微博发布框',
    reports: '创作者的说法',
    unstated: '没有找到说明',
  },
  confidence: { H: '很确定', M: '比较确定', L: '不太确定' },
  bad: (max: number) => `填 1 到 ${max} 的整数`,
  reset: '改回原本',
};
