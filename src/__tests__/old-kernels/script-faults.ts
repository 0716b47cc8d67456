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
  const asked = namesAskedFor(script);
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node, asked);
    if (fault) faults.push(`${fault}: ${node.getText(file).slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** `'Segmenter' in Intl`: where a name is asked for, the script can do without it. */
const namesAskedFor = (script: string): ReadonlySet<string> =>
  new Set([...script.matchAll(/["'`](\w+)["'`]\s*in\b/g)].map(([, name = '']) => name));

function faultOf(node: ts.Node, asked: ReadonlySet<string>): string | undefined {
  const isNew = (name: string) => newNames.has(name) && !asked.has(name);
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
  if (ts.isPropertyAccessExpression(node) && isNew(node.name.text) && isCalled(node))
    return 'newer method';
  if (ts.isIdentifier(node) && isNew(node.text) && isCalled(node)) return 'newer function';
  return undefined;
}

/** A newer name does harm where it is called: `x.replaceAll && …` only asks for it. */
const isCalled = (node: ts.Expression): boolean =>
  (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) &&
  node.parent.expression === node;

const inFunction = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && (ts.isFunctionLike(node) || inFunction(node.parent));
