import ts from 'typescript';

/** Methods and globals that came after Chrome 80 or Safari 14. */
const newNames = new Set(
  (
    'at replaceAll findLast findLastIndex toSorted toReversed toSpliced hasOwn groupBy fromAsync ' +
    'replaceChildren structuredClone randomUUID canParse withResolvers isWellFormed any ' +
    'AggregateError WeakRef FinalizationRegistry Segmenter Iterator requestIdleCallback'
  ).split(' '),
);

const newOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** What Chrome 80 or Safari 14 could not read or would not have in a finished script. */
export function scriptFaults(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    if (fault) faults.push(`${fault}: ${node.getText(file).slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function faultOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && newOperators.has(node.operatorToken.kind))
    return 'assignment with a condition';
  if (ts.isPrivateIdentifier(node)) return 'private name';
  if (ts.isClassStaticBlockDeclaration(node)) return 'static block';
  if (ts.isPropertyDeclaration(node)) return 'field of a class';
  if (ts.isAwaitExpression(node) && !inFunction(node)) return 'await outside of a function';
  if (ts.isRegularExpressionLiteral(node)) {
    if (/\(\?<[=!]/.test(node.text)) return 'look behind';
    if (/\/[a-z]*[dv][a-z]*$/.test(node.text)) return 'flag of a regular expression';
  }
  if (ts.isPropertyAccessExpression(node) && newNames.has(node.name.text) && isCalled(node))
    return 'newer method';
  if (ts.isIdentifier(node) && newNames.has(node.text) && isCalled(node)) return 'newer function';
  return undefined;
}

/** Asked for before it is used (`x.replaceAll && …`), a newer name does no harm. */
const isCalled = (node: ts.Expression): boolean =>
  (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) &&
  node.parent.expression === node;

const inFunction = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && (ts.isFunctionLike(node) || inFunction(node.parent));
