/** The list of shortcuts. */
export const help = {
  title: '键盘快捷键',
  search: '搜索和命令',
  new: '新建',
  today: '回到今天',
  turn: '前一页 / 后一页',
  views: '月 / 周 / 日程',
  moveTask: '把选中的任务挪到旁边一格',
  undo: '撤销',
  redo: '重做',
  help: '这张表',
};
