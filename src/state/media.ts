/** Pictures: taken in, put in order, cut to covers, and read again when they are looked at. */
import { type Accessor, createComputed, createSignal, on, onCleanup } from 'solid-js';
import { change } from '../domain/change';
import { targetSize } from '../domain/cover';
import type { Rect } from '../domain/crop';
import type { Attachment, Medium } from '../domain/media';
import { reordered } from '../domain/order';
import type { Refusal } from '../domain/pictures';
import type { Piece } from '../domain/piece';
import type { CoverSpec } from '../domain/platform-facts';
import type { Post } from '../domain/post';
import type { App } from './app';
import { loadIds } from './ids';
import type { Did } from './notices';
import { cutPicture, type Encoded, keptPicture, PictureError } from './pictures';

/** A file that was not taken in. */
export interface Refused {
  readonly name: string;
  readonly why: Refusal;
}

/** A part of a picture file that becomes a cover. */
export interface Cut {
  readonly file: File;
  /** Pixels of the picture as it is seen. */
  readonly rect: Rect;
  readonly spec: CoverSpec;
}

export interface Media {
  /** Adds files to a piece's pictures; one undo for all. Resolves to those that cannot be taken in. */
  attach(piece: Piece, files: readonly File[]): Promise<readonly Refused[]>;
  /** Puts a picture at place `to`, counted from 0. */
  reorder(piece: Piece, id: string, to: number): Promise<boolean>;
  remove(piece: Piece, id: string): Promise<boolean>;
  setCover(post: Post, cut: Cut): Promise<boolean>;
  removeCover(post: Post): Promise<boolean>;
  /** The bytes of a picture under its name, or null when they are not there. */
  fileOf(picture: Attachment): Promise<File | null>;
}

export function makeMedia({ repository, history, notices }: App): Media {
  /** Changes a piece's pictures as they are on disk, which may be further on than the screen. */
  function changePictures(
    what: Did,
    piece: Piece,
    next: (pictures: readonly Attachment[]) => readonly Attachment[],
    media: readonly Medium[] = [],
  ): Promise<boolean> {
    return history.run(
      what,
      async () => {
        const before = (await repository.piece(piece.id)) ?? piece;
        return [change('pieces', before, { ...before, media: next(before.media) })];
      },
      { media },
    );
  }

  function changeCover(
    what: Did,
    post: Post,
    cover: Attachment | null,
    media: readonly Medium[] = [],
  ): Promise<boolean> {
    return history.run(
      what,
      async () => {
        const before = (await repository.post(post.id)) ?? post;
        return [change('posts', before, { ...before, cover })];
      },
      { media },
    );
  }

  return {
    async attach(piece, files) {
      try {
        const { taken, refused } = await takeIn(files);
        if (taken.length > 0) {
          const added = taken.map(([attachment]) => attachment);
          const media = taken.map(([, medium]) => medium);
          await changePictures('attached', piece, (pictures) => [...pictures, ...added], media);
        }
        return refused;
      } catch (error) {
        notices.report(error);
        return [];
      }
    },
    reorder: (piece, id, to) =>
      changePictures('movedPicture', piece, (pictures) => reordered(pictures, id, to)),
    remove: (piece, id) =>
      changePictures('removedPicture', piece, (pictures) =>
        pictures.filter((one) => one.id !== id),
      ),
    async setCover(post, { file, rect, spec }) {
      try {
        const id = await loadIds();
        const encoded = await cutPicture(file, rect, targetSize(rect, spec), spec.bytes);
        const [cover, medium] = stored(id(), file.name, encoded);
        return await changeCover('setCover', post, cover, [medium]);
      } catch (error) {
        notices.report(error);
        return false;
      }
    },
    removeCover: (post) => changeCover('removedCover', post, null),
    async fileOf({ id, name }) {
      const medium = await repository.medium(id);
      return medium && new File([medium.bytes], name, { type: medium.type });
    },
  };
}

/** What to keep of a file, under an id of its own. */
function stored(id: string, name: string, { bytes, ...facts }: Encoded): [Attachment, Medium] {
  const attachment = { id, name, ...facts, size: bytes.byteLength };
  return [attachment, { id, type: facts.type, bytes }];
}

/** Files as pictures with their bytes, and those that are none. Rejects where memory does not reach. */
export async function takeIn(files: readonly File[]): Promise<{
  readonly taken: readonly [Attachment, Medium][];
  readonly refused: readonly Refused[];
}> {
  const refused: Refused[] = [];
  const taken: [Attachment, Medium][] = [];
  const id = await loadIds();
  // One after the other: a phone has no room for several large pictures at once.
  for (const file of files) {
    try {
      taken.push(stored(id(), file.name, await keptPicture(file)));
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      refused.push({ name: file.name, why: error.why });
    }
  }
  return { taken, refused };
}

/**
 * An address under which a stored picture can be shown: undefined while it is read, null when its
 * bytes are not there. It is given back when the id changes and when the owner goes.
 */
export function createMediumUrl(
  { repository, notices }: App,
  id: Accessor<string | undefined>,
): Accessor<string | null | undefined> {
  const [url, setUrl] = createSignal<string | null>();
  createComputed(
    on(id, (wanted) => {
      let made: string | null = null;
      let left = false;
      onCleanup(() => {
        left = true;
        if (made) URL.revokeObjectURL(made);
      });
      setUrl(undefined);
      if (wanted === undefined) return;
      repository.medium(wanted).then((medium) => {
        if (left) return;
        made = medium && URL.createObjectURL(new Blob([medium.bytes], { type: medium.type }));
        setUrl(made);
      }, notices.report);
    }),
  );
  return url;
}
