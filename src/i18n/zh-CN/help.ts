/** The list of shortcuts. */
export const help = {
  title: '键盘快捷键',
  search: '搜索和命令',
  new: '新建',
  today: '回到今天',
  turn: '前一页 / 后一页',
  views: '月 / 周 / 日程 / 看板 / 年',
  goTo: '日历里去某一天',
  moveTask: '把选中的任务挪到旁边一格',
  movePost: '把选中的发布挪一天 / 一周；周视图里上下是 15 分钟',
  selectPost: '选中这条发布或任务，或取消',
  selectPosts: '一直选到这一条',
  postMenu: '发布或任务的菜单：移到…、删除等',
  undo: '撤销',
  redo: '重做',
  help: '这张表',
};
