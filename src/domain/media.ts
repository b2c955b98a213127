/** Pictures: what a record knows of one. The bytes are a row of their own, read on demand. */

/** A picture as records hold it; `id` names the row with its bytes, which never change. */
export interface Attachment {
  readonly id: string;
  /** File name as the person knows it. */
  readonly name: string;
  /** MIME type, such as `image/jpeg`. */
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
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
