/**
 * The ESLint rule `house/wings`: the client, the sandbox and the contract wing never import one another.
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
  client: ['validate', 'shared', 'generated'],
  sandbox: ['validate', 'shared', 'generated'],
  contract: ['validate', 'shared', 'generated'],
  validate: ['shared', 'generated'],
  shared: ['generated'],
  cli: ['face', 'shared'],
};

/**
 * The room a file belongs to. Everything in src/ that has no room of its own is the client.
 * @param {string} file relative to the project, with forward slashes
 */
function roomOf(file) {
  if (file.startsWith('generated/')) return 'generated';
  if (!file.startsWith('src/')) return 'outside';
  const folder = file.split('/')[1] ?? '';
  return folder in MAY_IMPORT ? folder : 'client';
}

/** @param {string} file */
const isFace = (file) => /^src\/((sandbox|contract|validate)\/)?index\.[jt]s$/.test(file);

/** @type {import('eslint').Rule.RuleModule} */
export const wings = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep the wings of the house apart.' },
    messages: { apart: '{{from}} may not import {{file}}: see MAY_IMPORT in scripts/eslint/wings.js.' },
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
