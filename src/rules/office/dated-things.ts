import type { Office } from '#model/library.ts';
import type { Dated } from '#model/office/dated-name.ts';

/** A unit or village and where it stands in `office.yaml`. */
interface Placed {
  readonly thing: Dated & { readonly id: string };
  readonly path: string;
  /** The list it stands in. */
  readonly among: readonly (Dated & { readonly id: string })[];
}

/** Every unit and village of an office, in the order of the file. */
export const datedThings = ({ settings }: Office): Placed[] =>
  (['units', 'villages'] as const).flatMap((list) =>
    settings[list].map((thing, at) => ({
      thing,
      path: `${list}.${at}`,
      among: settings[list],
    })),
  );
