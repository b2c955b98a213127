/** Links between records: what is broken is named, and its repair leaves nothing broken. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STORE_NAMES } from '../../../src/domain/change';
import { type Everything, flawsOf, repairs } from '../../../src/domain/integrity';
import { aPiece, aPost, aRest, aStreak, aTask, day, NOW } from '../../support/builders';

const NOTHING: Everything = {
  pieces: [],
  posts: [],
  streaks: [],
  dayMarks: [],
  tasks: [],
  settings: [],
  series: [],
  templates: [],
  followers: [],
  reviews: [],
  media: new Set(),
};

const PICTURE = { id: 'm', name: 'm.jpg', type: 'image/jpeg', size: 1, width: 1, height: 1 };
const gone = { deletedAt: NOW };

/** All records after repairs. */
function repaired(all: Everything): Everything {
  const changes = repairs(flawsOf(all, NOW));
  const after = STORE_NAMES.map((store) => {
    const records = new Map<string, object>(all[store].map((one) => [one.id, one]));
    for (const one of changes) if (one.store === store) records.set(one.after.id, one.after);
    return [store, [...records.values()]];
  });
  return { ...Object.fromEntries(after), media: all.media } as Everything;
}

const kinds = (all: Everything) => flawsOf(all, NOW).map(({ kind }) => kind);

const piece = aPiece();
const post = aPost(piece);
const streak = aStreak();
const mark = aRest(streak, day('2026-11-20'));
const linked = aTask({ link: { pieceId: piece.id, postId: post.id, closes: 5 } });
const ofSeries = { ...post, series: { id: 's', day: day('2026-11-20') } };

test.each<[string, Partial<Everything>, string[]]>([
  ['whole', { pieces: [piece], posts: [post], streaks: [streak], dayMarks: [mark] }, []],
  ['a post without its piece', { posts: [post] }, ['postWithoutPiece']],
  ['two posts without one piece', { posts: [post, aPost(piece)] }, ['postWithoutPiece']],
  [
    'a post whose piece is deleted',
    { pieces: [{ ...piece, ...gone }], posts: [post] },
    ['postWithoutPiece'],
  ],
  ['a deleted post without its piece', { posts: [{ ...post, ...gone }] }, []],
  ['a post without its series', { pieces: [piece], posts: [ofSeries] }, ['postWithoutSeries']],
  ['a day without its streak', { dayMarks: [mark] }, ['markWithoutStreak']],
  [
    'a day whose streak is in the trash',
    { streaks: [{ ...streak, ...gone }], dayMarks: [mark] },
    [],
  ],
  ['a task without its piece', { tasks: [linked] }, ['taskWithoutPiece']],
  ['a task without its post', { pieces: [piece], tasks: [linked] }, ['taskWithoutPost']],
  [
    'a cover without its picture',
    { pieces: [piece], posts: [{ ...post, cover: PICTURE }] },
    ['coverWithoutBytes'],
  ],
  [
    'a picture without its bytes',
    { pieces: [{ ...piece, media: [PICTURE] }] },
    ['pictureWithoutBytes'],
  ],
  [
    'a picture that is there',
    { pieces: [{ ...piece, media: [PICTURE] }], media: new Set(['m']) },
    [],
  ],
])('%s', (_, records, expected) => {
  const all = { ...NOTHING, ...records };
  expect(kinds(all)).toEqual(expected);
  expect(kinds(repaired(all))).toEqual([]);
});

test('a piece that is made for a post has the post’s texts; a deleted one comes back as it was', () => {
  const worded = { ...post, title: '一页', body: '正文', tags: ['手帐'] };
  expect(repaired({ ...NOTHING, posts: [worded] }).pieces).toMatchObject([
    { id: piece.id, title: '一页', body: '正文', tags: ['手帐'] },
  ]);
  const deleted = { ...piece, title: '原来的', ...gone };
  const all = repaired({ ...NOTHING, pieces: [deleted], posts: [post] });
  expect(all.pieces).toEqual([{ ...deleted, deletedAt: null }]);
});

test('two flaws of one record are repaired together', () => {
  const broken = { ...ofSeries, cover: PICTURE };
  const all = repaired({ ...NOTHING, pieces: [piece], posts: [broken] });
  expect(all.posts).toEqual([{ ...broken, series: null, cover: null }]);
});

test('whatever is missing, nothing is broken after repair, and what was whole is untouched', () => {
  const pieces = [piece, aPiece({ media: [PICTURE] })];
  const posts = pieces.map((one) => ({ ...aPost(one), cover: PICTURE }));
  const tasks = posts.map(({ id, pieceId }) =>
    aTask({ link: { pieceId, postId: id, closes: null } }),
  );
  const part = <T>(records: readonly T[]) => fc.subarray([...records]);
  fc.assert(
    fc.property(
      fc.record({
        pieces: part(pieces),
        posts: part([...posts, ofSeries]),
        streaks: part([streak]),
        dayMarks: part([mark]),
        tasks: part([...tasks, linked]),
        media: part(['m']).map((ids) => new Set(ids)),
      }),
      (some) => {
        const all = { ...NOTHING, ...some };
        const after = repaired(all);
        expect(kinds(after)).toEqual([]);
        const flawed = new Set(flawsOf(all, NOW).map(({ repair }) => repair.after.id));
        for (const store of ['pieces', 'posts', 'tasks'] as const) {
          const whole = all[store].filter(({ id }) => !flawed.has(id));
          expect(after[store]).toEqual(expect.arrayContaining([...whole]));
        }
      },
    ),
  );
});
