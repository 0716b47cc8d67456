import { type CallExpression, type Expression, Visitor, parseSync } from 'oxc-parser';

/** What a file of code needs to run, as it is written there. */
export interface Needs {
  /** Code and packages: `./qr.ts`, `#model/basics/date.ts`, `sharp`. Types shape nothing at run time. */
  readonly imports: readonly string[];
  /**
   * What it reads from beside it, `new URL('…', import.meta.url)`: a file, the code of a thread, or a
   * folder, which ends with a slash.
   */
  readonly beside: readonly string[];
}

/**
 * Reads what a file of TypeScript needs. Throws where that can't be told from the text, such as
 * `import(name)`: a key that misses something would keep what is wrong.
 */
export function needsOf(file: string, code: string): Needs {
  const parsed = parseSync(file, code);
  const [broken] = parsed.errors;
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const { staticImports, staticExports, dynamicImports, importMetas } = parsed.module;
  const imports = new Set<string>();
  for (const { entries, moduleRequest } of staticImports)
    if (entries.length === 0 || entries.some(({ isType }) => !isType))
      imports.add(moduleRequest.value);
  for (const { entries } of staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest && !isType) imports.add(moduleRequest.value);
  for (const {
    moduleRequest: { start, end },
  } of dynamicImports)
    imports.add(quoted(code.slice(start, end)) ?? unknown(file, code.slice(start, end)));

  const beside = new Set<string>();
  if (importMetas.length === 0) return { imports: [...imports], beside: [] };
  let understood = 0;
  new Visitor({
    NewExpression({ callee, arguments: [path, base] }) {
      if (!isName(callee, 'URL') || !isMeta(base, 'url')) return;
      understood++;
      beside.add(textOf(path) ?? unknown(file, 'new URL(…)'));
    },
    CallExpression(call) {
      if (isName(call.callee, 'createRequire')) understood++;
      if (!resolves(call)) return;
      if (isMeta(call.callee, 'resolve')) understood++;
      imports.add(textOf(call.arguments[0]) ?? unknown(file, 'resolve(…)'));
    },
  }).visit(parsed.program);
  if (understood < importMetas.length) unknown(file, 'import.meta');
  return { imports: [...imports], beside: [...beside] };
}

type Node = CallExpression['arguments'][number] | Expression | undefined;

const isName = (node: Node, name: string): boolean =>
  node?.type === 'Identifier' && node.name === name;

/** Is it `import.meta.name`? */
const isMeta = (node: Node, name: string): boolean =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  isName(node.property as Expression, name);

/** Is it `import.meta.resolve(…)`, or `require.resolve(…)`? */
const resolves = ({ callee }: CallExpression): boolean =>
  isMeta(callee, 'resolve') ||
  (callee.type === 'MemberExpression' &&
    isName(callee.object, 'require') &&
    isName(callee.property as Expression, 'resolve'));

const textOf = (node: Node): string | undefined =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

const quoted = (text: string): string | undefined => /^(['"])(.*)\1$/.exec(text)?.[2];

function unknown(file: string, what: string): never {
  throw new Error(`${file}: what ${what} needs can't be told from its text`);
}
