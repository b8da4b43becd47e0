import type { SchemaError } from '../../generated/validators/types.js';

/**
 * Where a value fits no branch of an `anyOf` or `oneOf`, Ajv reports the faults of every branch and then the failed
 * choice itself. People meant one branch: keep the faults of the closest, drop the others and the choice.
 *
 * The faults of the branches stand right before their choice, so one pass with a stack is enough.
 */
export function closestBranches(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    const isChoice = error.keyword === 'anyOf' || error.keyword === 'oneOf';
    kept.push(...(isChoice ? resolved(error, takeBranches(kept, error)) : [error]));
  }
  return kept;
}

/** Removes the faults of the choice's branches from the end of `errors`. */
function takeBranches(errors: SchemaError[], choice: SchemaError): SchemaError[] {
  let start = errors.length;
  while (start > 0 && isInside(errors[start - 1], choice)) start--;
  return errors.splice(start);
}

function isInside(error: SchemaError | undefined, choice: SchemaError): boolean {
  return (
    error !== undefined &&
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    (error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`))
  );
}

function resolved(choice: SchemaError, faults: SchemaError[]): SchemaError[] {
  const branches = byBranch(faults, choice);
  const hasOtherType = (fault: SchemaError): boolean =>
    fault.keyword === 'type' && fault.instancePath === choice.instancePath;
  const rightType = branches.filter((branch) => !branch.some(hasOtherType));
  const [closest] = rightType.sort((a, b) => missing(a) - missing(b) || a.length - b.length);
  if (closest !== undefined) return closest;

  const types = faults.filter(hasOtherType).flatMap((fault) => fault.params['type']);
  // No faults at all: a `oneOf` of which more than one branch fits.
  return types.length === 0
    ? [choice]
    : [{ ...choice, keyword: 'type', params: { type: [...new Set(types)] } }];
}

/** How many members a branch asks for in vain. The branch that was meant lacks the fewest. */
function missing(branch: SchemaError[]): number {
  return branch.filter((fault) => fault.keyword === 'required').length;
}

/** The faults of each branch; its number is the first step below the choice. */
function byBranch(faults: SchemaError[], choice: SchemaError): SchemaError[][] {
  const branches = new Map<string | undefined, SchemaError[]>();
  for (const fault of faults) {
    const [number] = fault.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1);
    const branch = branches.get(number) ?? [];
    branch.push(fault);
    branches.set(number, branch);
  }
  return [...branches.values()];
}
