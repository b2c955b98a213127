/** Pictures: what a record knows of one. The bytes are a row of their own, read on demand. */

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width to height, such as 3:4. */
export type Ratio = readonly [width: number, height: number];

/** A picture as records hold it; `id` names the row with its bytes, which never change. */
export interface Attachment extends Size {
  readonly id: string;
  /** File name as the person knows it. */
  readonly name: string;
  /** MIME type, such as `image/jpeg`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** The bytes of an attachment. */
export interface Medium {
  /** The attachment's id. */
  readonly id: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}
