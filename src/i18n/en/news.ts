import type { PageMessages } from '../messages';

export const news: PageMessages['news'] = {
  title: 'What is new',
  updated: (version) => `Rizhang was updated to ${version}.`,
  see: 'What is new',
  version: (version) => `Version ${version}`,
  releases: [
    {
      version: '0.2.0',
      items: [
        'Results: note views, likes and followers from the platforms, and see when and what does best.',
        'Reviews: each week and month fills itself in; write three answers, and what to try next becomes tasks.',
        'Automatic backup: choose a folder, and each day one is kept there, for 7 days and 4 weeks.',
        'Installing: you are asked once, when it makes sense, and a no is a no.',
      ],
    },
  ],
};
