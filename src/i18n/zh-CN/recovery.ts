/** When the data cannot be opened. */
export const recovery = {
  title: '日章打不开数据',
  blocked: '另一个标签页还开着旧版本。请关掉其他日章标签页，再试一次。',
  newer:
    '这里的数据是更新的日章写下的，现在打开的是旧版。数据没有被改动。更新之后就能打开，也可以先导出一份。',
  refused:
    '浏览器不让日章在这里保存：可能是无痕窗口，也可能是禁用了网站数据。请换普通窗口，或在浏览器设置里允许这个网站保存数据。',
  failed: '浏览器打不开本机数据库。数据可能还在；请先重启浏览器再试。',
  lostTitle: '有数据不见了',
  lost: (noted: number, found: number) =>
    `上次这里有 ${noted} 条记录，现在只剩 ${found} 条。可能是浏览器清理了空间，或数据库损坏后被重建。`,
  retry: '再试一次',
  update: '更新日章',
  updating: '正在更新…',
  rescueTitle: '先留一份',
  rescueHint: '把还读得到的内容存成一个文件，什么都不改动。',
  rescue: '导出还读得到的',
  rescued: (records: number) => `已导出 ${records} 条记录。`,
  unreadable: (rows: number) => `有 ${rows} 处读不出来。`,
  rescueFailed: '数据库没有回应，什么也读不出来。',
  restoreTitle: '从备份恢复',
  restoreLost: '先用现有的内容打开，再到设置里选备份文件或快照，把缺的补回来。',
  restoreFailed:
    '先选备份文件读一遍，读得通，再在下面清空打不开的数据库，换成备份里的内容。要用快照，就清空后到设置里恢复。',
  readable: (records: number) => `备份读得通，有 ${records} 条记录。`,
  overAndRestore: '清空并恢复备份',
  restore: '去恢复',
  keep: '就用现有的继续',
  overTitle: '清空，重新开始',
  overHint: '删掉这台设备上打不开的数据库，不能撤销。备份文件和自动快照不受影响。',
  word: '清空',
  typeWord: (word: string) => `确定的话，请输入“${word}”`,
  over: '清空并重新开始',
  overFailed: '没能做完：可能还有别的标签页开着日章，或空间不够。关掉它们再试。',
};
