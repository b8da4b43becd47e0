/** The contract as it was last released. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const git = async (cwd: string, ...args: string[]): Promise<string> =>
  (await execute('git', args, { cwd, maxBuffer: 64 << 20 })).stdout;

export interface Released {
  readonly tag: string;
  readonly contract: string;
}

/** undefined when nothing has been released yet. A tag on the commit itself counts as this release, not as the last. */
export async function lastRelease(root: string): Promise<Released | undefined> {
  const tags = await git(root, 'tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname');
  const here = (await git(root, 'tag', '--list', 'v*', '--points-at', 'HEAD')).split('\n');
  const tag = tags.split('\n').find((name) => /^v\d+\.\d+\.\d+$/.test(name) && !here.includes(name));
  if (tag === undefined) return undefined;
  return { tag, contract: await git(root, 'show', `${tag}:openapi.yaml`) };
}
