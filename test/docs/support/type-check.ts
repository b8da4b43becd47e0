/** Type-checks texts as modules of a reader's project: strict, with this package under its own name. */
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/docs/paths.js';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  paths: {
    'partner-center-orders': [path.join(root, 'src/index.ts')],
    'partner-center-orders/contract': [path.join(root, 'src/verify/index.ts')],
    'partner-center-orders/*': [path.join(root, 'src/*/index.ts'), path.join(root, 'src/*.ts')],
  },
};

/** @param modules texts by file name, relative to the project; the files need not exist */
export function typeErrors(modules: ReadonlyMap<string, string>): string[] {
  const texts = new Map([...modules].map(([name, text]) => [path.join(root, name), text]));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: (folder) =>
      [...texts.keys()].some((file) => path.dirname(file) === folder) ||
      disk.directoryExists?.(folder) === true,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    getSourceFile(file, languageVersion, ...rest) {
      const text = texts.get(file);
      return text === undefined
        ? disk.getSourceFile(file, languageVersion, ...rest)
        : ts.createSourceFile(file, text, languageVersion);
    },
  };
  const program = ts.createProgram([...texts.keys()], OPTIONS, host);
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText, start = 0 }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${path.relative(root, file)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
