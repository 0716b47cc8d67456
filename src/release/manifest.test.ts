import { expect, it } from 'vitest';
import { manifestOf } from './manifest.ts';
import { withFolder } from './test-folder.ts';

it('names every file with digest and size, in the order of paths', async () => {
  const manifest = await withFolder({ 'b.txt': 'abc', 'a/c.txt': '', 'B.txt': 'x' }, manifestOf);
  expect(Object.keys(manifest)).toEqual(['B.txt', 'a/c.txt', 'b.txt']);
  // The example of FIPS 180-4.
  expect(manifest['b.txt']).toEqual({
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    bytes: 3,
  });
});
