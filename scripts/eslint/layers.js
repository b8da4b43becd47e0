/**
 * The ESLint rule `house/layers`: what each room of src/ may import. The client, the sandbox and the contract tests (verify) never
 * import one another.
 *
 * A rule of our own and not `no-restricted-imports`, because what `../index.js` means depends on the depth of
 * the file that says it.
 *
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ value?: unknown, loc?: { start: Place, end: Place } | null | undefined }} Source
 */
import path from 'node:path';

/**
 * What each room of src/ may import from, beside itself. A face is what `exports` in package.json points at.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  generated: [],
  shared: [],
  openapi: ['generated', 'shared'],
  validate: ['generated', 'shared', 'openapi'],
  client: ['generated', 'shared', 'validate'],
  sandbox: ['generated', 'shared', 'openapi', 'validate'],
  verify: ['generated', 'shared', 'openapi', 'validate'],
  undici: ['shared'],
  face: ['generated', 'shared', 'validate', 'client', 'undici'],
  cli: ['shared', 'face'],
};

/**
 * The room a file belongs to. The files of src/ itself are the public faces of the client.
 * @param {string} file relative to the project, with forward slashes
 */
function roomOf(file) {
  if (file.startsWith('generated/')) return 'generated';
  const [, folder = '', more] = /^src\/([^/]+)(\/)?/.exec(file) ?? [];
  if (folder === '') return 'outside';
  return more === undefined ? 'face' : folder;
}

/** @param {string} file */
const isFace = (file) => /^src\/(?:(?:sandbox|verify|validate)\/index|[^/]+)\.[jt]s$/.test(file);

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep the rooms of src/ apart.' },
    messages: { apart: '{{from}} may not import {{file}}: see MAY_IMPORT in scripts/eslint/layers.js.' },
    schema: [],
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const from = roomOf(file);
    const allowed = MAY_IMPORT[from];
    if (allowed === undefined) return {};

    /** @param {{ source?: Source | null | undefined }} node anything with a `from '…'` */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.') || !source.loc) return;
      const target = path.posix.join(path.posix.dirname(file), source.value);
      const to = roomOf(target);
      if (to === from || allowed.includes(to)) return;
      if (allowed.includes('face') && isFace(target)) return;
      context.report({ loc: source.loc, messageId: 'apart', data: { from, file: target } });
    };

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      // `import('./x.js').Type` in a type position.
      TSImportType: check,
    };
  },
};
