import type { Command } from './command.ts';

/** Every command, loaded only when it is called: help and mistakes answer at once. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  dev: async () => (await import('./commands/dev.ts')).dev,
  check: async () => (await import('./commands/check.ts')).check,
  boards: async () => (await import('./commands/boards.ts')).boards,
  report: async () => (await import('./commands/report.ts')).report,
  plan: async () => (await import('./commands/plan.ts')).plan,
  frame: async () => (await import('./commands/frame.ts')).frame,
  'sign-off': async () => (await import('./commands/sign-off.ts')).signOff,
  new: async () => (await import('./commands/new.ts')).newFile,
  channels: async () => (await import('./commands/channels.ts')).channels,
};

export const commandNames = Object.keys(commands);
