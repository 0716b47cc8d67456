import { describe, expect, it } from 'vitest';
import { lockedVersions } from './packages.ts';

const lock = {
  packages: {
    '': { dependencies: { sharp: '1' } },
    'node_modules/sharp': {
      version: '0.35.5',
      dependencies: { semver: '^7' },
      optionalDependencies: { '@img/linux': '0.35.5', '@img/windows': '0.35.5' },
    },
    'node_modules/@img/linux': { version: '0.35.5', dependencies: { semver: '^6' } },
    'node_modules/@img/linux/node_modules/semver': { version: '6.0.0' },
    'node_modules/semver': { version: '7.7.0', dependencies: { sharp: '*' } },
    'node_modules/zod': { version: '4.6.7' },
  },
};

describe('versions of packages', () => {
  it('are those of all that they depend on, each from where Node would find it', () => {
    expect(lockedVersions(['sharp'], lock)).toEqual([
      '@img/linux@0.35.5',
      'semver@6.0.0',
      'semver@7.7.0',
      'sharp@0.35.5',
    ]);
  });

  it('are not to be had for a package that is not locked', () => {
    expect(() => lockedVersions(['left-pad'], lock)).toThrow('left-pad');
  });
});
