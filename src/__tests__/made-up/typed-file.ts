import fc from 'fast-check';
import { type Node, Document, Scalar, isCollection, isScalar, isSeq, visit } from 'yaml';

/** Ways to type the values of a file, one after the other, and then again from the first. */
export interface Style {
  readonly scalars: readonly (
    typeof Scalar.PLAIN | typeof Scalar.QUOTE_DOUBLE | typeof Scalar.QUOTE_SINGLE
  )[];
  readonly flow: readonly boolean[];
}

export const style: fc.Arbitrary<Style> = fc.record({
  scalars: fc.array(fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE), {
    minLength: 3,
    maxLength: 7,
  }),
  flow: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
});

/** Fields as YAML, typed in a style: in quotes or without where that means the same, in braces or not. */
export function typedFile(fields: object, { scalars, flow }: Style): string {
  const document = new Document<Node>(fields as never, { schema: 'failsafe' } as never);
  let at = 0;
  visit(document, {
    Node(key, node, path) {
      at += 1;
      if (isScalar(node) && key !== 'key')
        node.type = isAskedAbout(node, path)
          ? Scalar.QUOTE_DOUBLE
          : (scalars[at % scalars.length] ?? 'PLAIN');
      // The fields of a file stand in lines of their own.
      if (isCollection(node) && path.length > 1) node.flow = flow[at % flow.length] === true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** An entry of `[ ]` with a comma or semicolon in it: without quotes `check` asks whether it is several. */
const isAskedAbout = ({ value }: Scalar, path: readonly unknown[]): boolean =>
  isSeq(path.at(-1)) &&
  path.some((above) => isCollection(above) && above.flow === true) &&
  /[，；;]/.test(String(value));
