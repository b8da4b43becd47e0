/**
 * Which runtimes the smoke program runs in. Each is a plain npm package with the program inside; none runs an install
 * script. One table, so that an update is one line.
 */
export type Kind = 'node' | 'bun' | 'deno' | 'workerd';

export interface Runtime {
  readonly kind: Kind;
  readonly version: string;
}

export const runtimes: readonly Runtime[] = [
  { kind: 'node', version: '20.19.0' }, // the oldest that package.json admits
  { kind: 'node', version: '22.23.3' },
  { kind: 'node', version: '24.21.0' },
  { kind: 'node', version: '26.10.0' },
  { kind: 'bun', version: '1.4.5' },
  { kind: 'deno', version: '2.9.6' },
  { kind: 'workerd', version: '1.20261117.1' }, // what Cloudflare Workers run on
];

interface Program {
  readonly package: string;
  /** Where the program is in the package. */
  readonly path: string;
}

/** The package for the machine this runs on. Whether the registry has it shows when it is fetched. */
export function programOf(kind: Kind, { platform, arch } = process): Program {
  const exe = platform === 'win32' ? '.exe' : '';
  const windows = platform === 'win32';
  switch (kind) {
    case 'node':
      return { package: `node-${windows ? 'win' : platform}-${arch}`, path: `bin/node${exe}` };
    case 'bun': {
      const system = windows ? 'windows' : platform;
      return { package: `@oven/bun-${system}-${arch === 'arm64' ? 'aarch64' : arch}`, path: `bin/bun${exe}` };
    }
    case 'deno': {
      const system = platform === 'linux' ? `linux-${arch}-glibc` : `${platform}-${arch}`;
      return { package: `@deno/${system}`, path: `deno${exe}` };
    }
    case 'workerd': {
      const system = windows ? 'windows' : platform;
      return {
        package: `@cloudflare/workerd-${system}-${arch === 'x64' ? '64' : arch}`,
        path: `bin/workerd${exe}`,
      };
    }
  }
}
