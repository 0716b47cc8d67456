/** A text of the sets, and what it is. */
export interface Sample {
  /** 身份证, 手机 … of what has to be found; 文号, 日期 … of what has to pass. */
  readonly kind: string;
  /** How it is written. */
  readonly form: string;
  readonly text: string;
  /** Pages are read as a browser does before they are looked through. */
  readonly isPage?: true;
}
