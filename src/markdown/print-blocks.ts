/** A run of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** A body as blocks, for whoever sets it on paper: data only, no markup. */
export type PrintBlock =
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly type: 'list';
      /** Number of the first item where the list is numbered. */
      readonly start?: number;
      readonly items: readonly (readonly PrintBlock[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly PrintBlock[] }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };
