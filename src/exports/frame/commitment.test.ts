import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleRoot } from './commitment.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
/** Leaves without salts, as RFC 6962 has them. */
const leaf = (content: string) => leafHash(new Uint8Array(), bytes(content));

/** Leaves and roots that the log of Certificate Transparency is tested with. */
const contents = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

describe('the tree of a list', () => {
  it.each([
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i leaves has the root that Certificate Transparency gives', (size, root) => {
    expect(hex(merkleRoot(contents.slice(0, size).map(leaf)))).toBe(root);
  });

  it('of no leaves is the hash of nothing', () => {
    expect(hex(merkleRoot([]))).toBe(createHash('sha256').digest('hex'));
  });

  it('takes no node for a leaf', () => {
    const [a, b] = [leaf('00'), leaf('01')];
    const joined = leafHash(a, b);
    expect(hex(joined)).not.toBe(hex(merkleRoot([a, b])));
  });
});
