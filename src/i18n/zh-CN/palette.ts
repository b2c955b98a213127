/** Search and commands. */
export const palette = {
  title: '搜索和命令',
  hint: '搜选题、发布、任务，或输入命令',
  looking: '正在找…',
  none: '没有找到',
  commands: '命令',
  results: '结果',
  idea: '选题',
  post: '发布',
  task: '任务',
};
