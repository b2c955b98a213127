/** How to put widgets and shortcuts on a home screen. */
export const widgets = {
  title: '桌面小组件',
  hint: '网页应用放不了系统小组件，但这些链接可以放上桌面：点一下，看一眼，或者直接开始。',
  glance: '看一眼',
  act: '直接做',
  copy: '复制链接',
  copied: '已复制',
  names: {
    streak: '连更',
    today: '今天要发',
    tasks: '先做这些',
    newPost: '排一条发布',
    newTask: '加一个任务',
    stamp: '盖章',
    publishNext: '发下一条',
  },
  how: '怎么放',
  android: '安卓',
  androidText:
    '先把日章装到桌面，长按图标会有四个快捷方式，拖出来就是单独的图标。看一眼的页面：在 Chrome 里打开链接，菜单里选“添加到主屏幕”。',
  ios: 'iPhone、iPad',
  iosText:
    '在“快捷指令”里新建，加“打开 URL”，贴上链接，再添加到主屏幕。这样打开的是 Safari，它和主屏幕上的日章各存各的：要一直用 Safari 里的日章，才看得到内容。',
  desktop: 'Windows、macOS',
  desktopText:
    '装好日章后，右键任务栏或程序坞里的图标有快捷方式。看一眼的页面可以开成小窗口，或拖成书签。',
};
