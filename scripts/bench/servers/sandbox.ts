/** The sandbox of the package as installed, holding every order that it is sent. */
import { answer } from '../child.js';

const [module = ''] = process.argv.slice(2);
const loaded: unknown = await import(module);
if (!isSandboxModule(loaded)) throw new Error('The package has no `createSandbox`');
const { port } = await loaded.createSandbox().listen();
answer(() => ({ port }));

interface SandboxModule {
  readonly createSandbox: () => { readonly listen: () => Promise<{ readonly port: number }> };
}

function isSandboxModule(value: unknown): value is SandboxModule {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'createSandbox') === 'function'
  );
}
