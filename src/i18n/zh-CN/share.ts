/** Taking in what another app shared, or what was pasted. */
export const share = {
  title: '记成选题？',
  name: '标题',
  body: '正文',
  links: '链接',
  pictures: (count: number) => `${count} 张图片`,
  left: (count: number) => `还有 ${count} 张太多或太大，没有收下。`,
  keep: '记下',
  drop: '不要了',
  nothing: '没有收到分享的内容，可能已经记过了。',
  toPieces: '去看选题',
  noTitle: '写个标题',
};
