/** The form for something new. */
export const newThing = {
  title: '新建',
  post: '发布',
  idea: '选题',
  task: '任务',
  what: '标题',
  postHint: '例如：{n}/365 今天的手帐',
  ideaHint: '先记一句话',
  platforms: '发到哪里',
  noPlatform: '选至少一个平台',
  noTitle: '写个标题',
  plan: '排上',
  jot: '记下',
  add: '加上',
  variables: '{n} 会换成这天的连更数字',
};
