import type { Reading } from './reading.ts';

/** What core properties 文件属性 say of people and work; a title is meant to be read. */
const ofPeople = new Set(['creator', 'lastModifiedBy', 'keywords', 'description', 'category']);

/** Parts that tell of who worked on a file, or of more than it shows, by their first element. */
const tellingRoots: Readonly<Record<string, string>> = {
  comments: '批注',
  ThreadedComments: '批注',
  commentsEx: '批注',
  people: '批注人',
  personList: '批注人',
  pivotCacheRecords: '数据透视表的原始数据',
  externalLink: '外部表格的缓存',
  revisions: '修订记录',
};

/** Notes what a part tells of people: by its elements, since its name may say anything. */
export class MetadataReader {
  #root: string | undefined;
  readonly #metadata: Reading['metadata'];

  constructor({ metadata }: Reading) {
    this.#metadata = metadata;
  }

  open(local: string): void {
    if (this.#root !== undefined) return;
    this.#root = local;
    const telling = tellingRoots[local];
    if (telling !== undefined) this.#metadata.add(telling);
  }

  text(local: string): void {
    if (this.#root === 'coreProperties' && ofPeople.has(local)) this.#metadata.add('作者');
    if (this.#root === 'Properties' && (local === 'Manager' || local === 'Company'))
      this.#metadata.add('单位和主管');
  }
}
