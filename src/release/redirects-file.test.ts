import { expect, it } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

it('the file for static hosts leads each old path under the base to the new one, for good', () => {
  const moved = new Map([
    ['/qinghe/notices/a/', '/qinghe/notices/b/'],
    ['/qinghe/boards/a/1/', '/qinghe/boards/b/1/'],
  ]);
  expect(redirectsFile('/gongshi', moved)).toBe(
    '/gongshi/qinghe/notices/a/ /gongshi/qinghe/notices/b/ 301\n' +
      '/gongshi/qinghe/boards/a/1/ /gongshi/qinghe/boards/b/1/ 301\n',
  );
});
