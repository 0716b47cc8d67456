/** What a file that leaves says, and what nobody but a person can see in it. */
export interface Reading {
  /** Its texts: paragraphs, values, names of parts, what stands beside as in attributes. */
  readonly texts: string[];
  /** Tables, a row a line, cells parted by tabs. */
  readonly tables: string[];
  /** What it tells of who made it, in Chinese: 作者、批注、EXIF. */
  readonly metadata: Set<string>;
  /** How many pictures it holds: what they show is not read. */
  pictures: number;
  /** Endings of what could not be read. Never to be taken for clean. */
  readonly unread: Set<string>;
  /** What a person has to answer for, since no machine can. */
  readonly unseen: Set<Unseen>;
  /** What a reader does not see at once: 隐藏的工作表、裁剪过的图片. */
  readonly concealed: Set<Concealed>;
}

/** Why a person has to answer for a file: 扫描件, or 带签名 and so published as it is. */
export type Unseen = 'scan' | 'signed';

export type Concealed = 'hidden-sheet' | 'cropped-picture';

export const newReading = (): Reading => ({
  texts: [],
  tables: [],
  metadata: new Set(),
  pictures: 0,
  unread: new Set(),
  unseen: new Set(),
  concealed: new Set(),
});
