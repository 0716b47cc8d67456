import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, run, runs } from '../__tests__/peers/programs.ts';
import { nginxConfig } from './headers.ts';

it.skipIf(!runs('nginx', '-v')).each(['/', '/gongshi'])(
  'nginx takes the configuration of a site under %s (left out where it is not installed)',
  async (base) => {
    const site = nginxConfig(base);
    const whole = `pid nginx.pid; events {} http { access_log off; ${site} }`;
    const { stderr } = await inFolder('nginx.conf', Buffer.from(whole), (folder) =>
      run('nginx', ['-t', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]),
    );
    expect(stderr).toContain('test is successful');
  },
);
