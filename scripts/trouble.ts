/** What the system says of a file, of which this is the path; `undefined` where it names none. */
type Sentence = (path: string) => string;

const full: Sentence = (path) =>
  `磁盘满了，${path} 写不下。删掉不用的文件再做一次；程序自己的 .sunboard/cache 文件夹也可以整个删掉`;
const refused: Sentence = (path) =>
  `没有权限读写 ${path}。打开着它的程序先关掉；再请管理员把这个文件夹改成可以读写，或者把整个项目复制到自己的文件夹里`;
const crooked: Sentence = (path) =>
  `${path} 该是文件的地方是文件夹，或者反过来。把它改名或移走，再做一次`;
const busy: Sentence = (path) => `${path} 正被别的程序占用。关掉打开它的程序，再做一次`;
const tooMany: Sentence = () => '打开的文件太多了。关掉几个别的程序，再做一次';

const readOnly: Sentence = (path) => `${path} 所在的盘只能读。把整个项目复制到能写的盘上，再做一次`;

/** By what systems call them. */
const sentences: Readonly<Record<string, Sentence>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: refused,
  EPERM: refused,
  EROFS: readOnly,
  ENOENT: (path) => `找不到 ${path}，可能刚被移走或改名。核对以后再做一次`,
  ENOTDIR: crooked,
  EISDIR: crooked,
  EEXIST: crooked,
  ENOTEMPTY: crooked,
  ELOOP: (path) => `${path} 是绕回自己的链接。把它删掉，放上真正的文件夹，再做一次`,
  ENAMETOOLONG: (path) => `${path} 的路径太长。把项目移到短一点的路径下，再做一次`,
  EBUSY: busy,
  ETXTBSY: busy,
  EMFILE: tooMany,
  ENFILE: tooMany,
  EIO: (path) => `读写 ${path} 时磁盘出错，可能快坏了。先备份 content 文件夹，换一块盘再做`,
  ENOMEM: () => '内存不够。关掉几个别的程序，再做一次',
};

const incomplete =
  '程序的文件不全。重新装好程序再做一次，比如 npm ci；Windows 上还要装微软的 VC++ 运行库（VCRUNTIME140.dll）';

/**
 * What to say to people of something that the computer refused, not the program: one sentence with the
 * next step. `undefined` where it is the program's fault. Looks at the causes of an error, too.
 */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === 'ERR_DLOPEN_FAILED' || code === 'ERR_MODULE_NOT_FOUND') return incomplete;
  const sentence = syscall === undefined ? undefined : sentences[code ?? ''];
  // Node's recursive mkdir says so of a disk that can only be read.
  if (code === 'ENOENT' && syscall === 'mkdir') return readOnly(path ?? '要用的文件');
  if (sentence) return sentence(dest ?? path ?? '要用的文件');
  return troubleOf(error.cause) ?? saidInWords(error);
}

/** Libraries that are no part of Node hand on what the system said as a text. */
const saidInWords = ({ message }: Error): string | undefined =>
  /ENOSPC|No space left on device/i.test(message) ? full('要写的文件') : undefined;
