/**
 * Validators without a validation library: Ajv compiles schemas to plain code here, so that nothing has to be compiled,
 * or even loaded, where an order is placed.
 */
import { transform } from 'esbuild';
import { _, Ajv, type KeywordCxt } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { BANNER } from './banner.js';
import { formats } from './formats.js';
import { isList, isRecord, mapValues, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { schemaName } from './schemas.js';

/** No loop collects more than this. */
const MOST_ERRORS = 1000;

/** Schemas that validators are made of, without anything but what decides validity. */
export interface Sources {
  /** By the name of the validator, which the module exports. */
  readonly validated: JsonRecord;
  /** What their references lead to, by the name in `components.schemas`. */
  readonly shared?: JsonRecord;
}

/**
 * A module of validators, small: nobody reads it. `more` is code behind them that uses their names, and the module exports
 * `names`.
 */
export async function validatorCode(
  { validated, shared = {} }: Sources,
  more = '',
  names = Object.keys(validated),
): Promise<string> {
  const ajv = createAjv();
  const $defs = mapValues({ ...shared, ...validated }, withLocalReferences);
  ajv.addSchema({ $id: 'contract', $defs });
  const exported = Object.fromEntries(
    Object.keys(validated).map((name) => [name, `contract#/$defs/${name}`] as const),
  );
  // Ajv exports each of them; which are exported is said below.
  const code = standalone.default(ajv, exported).replaceAll(/^export (?=const)/gm, '');
  const plain = withBoundedLoops(withShortFaults(withoutRequire(code)));
  if (/\brequire\(/.test(plain)) throw new Error('Ajv made code that needs a module');
  const minified = await transform(`${plain}\n${SCHEMA_ERROR}\n${more}\nexport { ${names.join(', ')} };`, {
    minify: true,
    treeShaking: true,
    lineLimit: 120,
    format: 'esm',
    target: 'es2022',
  });
  return `// ${BANNER}\n${minified.code}`;
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // Keywords beside a `$ref` narrow it without repeating its type.
    strictTypes: false,
    // Only what JSON.stringify would send counts.
    ownProperties: true,
    // src/validate writes the messages.
    messages: false,
    code: { source: true, esm: true, lines: true },
    formats,
  });
  // In flat schemas, `readOnly` is left only where a member is refused.
  ajv.removeKeyword('readOnly');
  ajv.addKeyword({
    keyword: 'readOnly',
    schemaType: 'boolean',
    code: (context: KeywordCxt) => context.fail(),
  });
  // `not: {}` with its reason, see expand.ts.
  ajv.addKeyword({
    keyword: 'refused',
    schemaType: 'string',
    error: { message: '', params: ({ schema }) => _`{reason: ${String(schema)}}` },
    code: (context: KeywordCxt) => context.fail(),
  });
  return ajv;
}

/** `#/components/schemas/Link` becomes `#/$defs/Link`, everywhere inside. */
function withLocalReferences(node: JsonValue): JsonValue {
  if (isList(node)) return node.map(withLocalReferences);
  if (!isRecord(node)) return node;
  return mapValues(node, (value, key) => {
    const name = key === '$ref' ? schemaName(value) : undefined;
    return name === undefined ? withLocalReferences(value) : `#/$defs/${name}`;
  });
}

/** Ajv's one helper is loaded with `require`, which ES modules don't have; it counts characters, not code units. */
function withoutRequire(code: string): string {
  return code.replaceAll(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = (text) => { let length = 0; for (const _ of text) length++; return length; };',
  );
}

const SCHEMA_ERROR = `
function schemaError(instancePath, schemaPath, keyword, params) {
  return { instancePath, schemaPath, keyword, params };
}`;

/**
 * Ajv writes eight lines for each fault that it can find, which is most of its code; here it is one. Where in the schema it
 * stands is kept inside a choice, to tell the branches apart.
 */
function withShortFaults(code: string): string {
  return code.replaceAll(
    /const (err\d+) = \{instancePath(?::(.*))?,schemaPath:(".*?"),keyword:(.*?),params:(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    (_lines, _name, path = 'instancePath', place: string, keyword: string, params: string) => {
      const told = /\/(?:any|one)Of\b/.test(place) ? place : '""';
      return `(vErrors ??= []).push(schemaError(${path},${told},${keyword},${params}));`;
    },
  );
}

/**
 * A million wrong line items must not become millions of errors: each loop ends once it has found enough. It counts
 * its own only, so that a branch of an `anyOf` that was cut short is a branch that has failed already.
 */
function withBoundedLoops(code: string): string {
  let loops = 0;
  return code.replaceAll(/^for\((?:let|const) .*\{$/gm, (line) => {
    const before = `before${loops++}`;
    return `const ${before} = errors;\n${line}\nif(errors - ${before} >= ${MOST_ERRORS}) break;`;
  });
}
