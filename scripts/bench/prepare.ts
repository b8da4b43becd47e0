/** Installs what is compared, each tool in a folder of its own. */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../package/packed.js';
import { table } from './figures.js';
import { install } from './folder.js';

export interface Tool {
  readonly name: string;
  /** What npm installs. */
  readonly packages: readonly string[];
  /** Generates what the tool's program imports, into a folder that has the contract as openapi.json. */
  readonly generate?: (folder: string) => Promise<void>;
}

export interface Ready<T extends Tool = Tool> {
  readonly name: string;
  readonly tool: T;
  readonly folder: string;
}

/** The reason why a tool can't be had stands in its row. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

export type Prepared<T extends Tool = Tool> = Ready<T> | Missing;

/** @param works rejects when the tool, as prepared, doesn't do its work */
export async function prepare<T extends Tool>(
  tools: readonly T[],
  parent: string,
  works: (ready: Ready<T>) => Promise<void>,
): Promise<Prepared<T>[]> {
  const prepared: Prepared<T>[] = [];
  for (const tool of tools) {
    const { name } = tool;
    process.stderr.write(`installing ${name}\n`);
    const ready = { name, tool, folder: path.join(parent, String(prepared.length)) };
    try {
      await mkdir(ready.folder, { recursive: true });
      await install(ready.folder, tool.packages);
      await copyFile(path.join(root, 'generated/openapi.json'), path.join(ready.folder, 'openapi.json'));
      await tool.generate?.(ready.folder);
      await works(ready);
      prepared.push(ready);
    } catch (error) {
      prepared.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return prepared;
}

export const readyOnes = <T extends Tool>(prepared: readonly Prepared<T>[]): Ready<T>[] =>
  prepared.filter((each) => 'folder' in each);

/** A table with a row for each tool, also for those that are missing. */
export const toolTable = (
  head: readonly string[],
  tools: readonly Prepared[],
  cells: (name: string) => readonly string[],
): string =>
  table(
    head,
    tools.map((tool) =>
      'reason' in tool ? [tool.name, `not available: ${tool.reason}`] : [tool.name, ...cells(tool.name)],
    ),
  );
