import { describe, expect, test } from 'vitest';
import { expand } from '../../scripts/generate/expand.js';
import { requestVariants } from '../../scripts/generate/request-variants.js';

const schemas = {
  Parent: {
    type: 'object',
    required: ['id', 'child'],
    properties: {
      id: { type: 'string', readOnly: true, description: 'The id.' },
      secret: { type: 'string', writeOnly: true },
      child: { $ref: '#/components/schemas/Child', description: 'The child.' },
      plain: { $ref: '#/components/schemas/Plain' },
    },
  },
  Child: {
    type: 'object',
    properties: { stamp: { $ref: '#/components/schemas/Stamp' }, count: { minimum: 0 } },
  },
  Stamp: { type: 'string', readOnly: true },
  Plain: { type: 'string' },
  Loop: { properties: { again: { $ref: '#/components/schemas/Loop' } } },
};

const bodyOf = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

describe('requestVariants', () => {
  const variants = requestVariants({
    paths: { '/parents': { post: { requestBody: bodyOf('Parent') } } },
    components: { schemas },
  });

  test('makes a second schema only of those with read-only members below them', () => {
    expect(Object.keys(variants.schemas)).toEqual([
      'Parent',
      'ParentRequest',
      'Child',
      'ChildRequest',
      'Stamp',
      'Plain',
      'Loop',
    ]);
  });

  test('leaves of a read-only member in a request that it is refused', () => {
    expect(variants.schemas['ParentRequest']).toEqual({
      type: 'object',
      required: ['child'],
      properties: {
        id: { readOnly: true, description: 'Read-only. The id.' },
        secret: { type: 'string' },
        child: { $ref: '#/components/schemas/ChildRequest', description: 'The child.' },
        plain: { $ref: '#/components/schemas/Plain' },
      },
    });
    // The mark may stand on what the member refers to.
    expect(variants.schemas['ChildRequest']).toMatchObject({ properties: { stamp: { readOnly: true } } });
  });

  test('leaves write-only members and the marks out of an answer', () => {
    expect(variants.schemas['Parent']).toEqual({
      type: 'object',
      required: ['id', 'child'],
      properties: {
        id: { type: 'string', description: 'The id.' },
        child: { $ref: '#/components/schemas/Child', description: 'The child.' },
        plain: { $ref: '#/components/schemas/Plain' },
      },
    });
  });

  test('knows what is read-only where only the target of a $ref says so', () => {
    const schema = { $ref: '#/components/schemas/Parent', required: ['id', 'plain'] };
    expect(variants.request(schema)).toEqual({
      $ref: '#/components/schemas/ParentRequest',
      required: ['plain'],
    });
  });
});

describe('expand', () => {
  test('puts the keywords beside a $ref and those of its target together', () => {
    const schema = {
      $ref: '#/components/schemas/Child',
      required: ['count'],
      properties: {
        count: { minimum: 1, description: 'At least one.' },
        stamp: { not: {}, description: 'Not here.' },
      },
    };
    expect(expand(schemas, schema)).toEqual({
      type: 'object',
      required: ['count'],
      properties: { count: { minimum: 1 }, stamp: { refused: 'Not here.' } },
    });
  });

  test('keeps schemas apart where merging would change which members are additional', () => {
    const closed = { Closed: { properties: { a: {} }, additionalProperties: false } };
    const schema = { $ref: '#/components/schemas/Closed', properties: { b: {} } };
    expect(expand(closed, schema)).toEqual({ allOf: [closed.Closed, { properties: { b: {} } }] });
  });

  test('stops at what it cannot do', () => {
    expect(() => expand(schemas, schemas.Loop)).toThrow('#/components/schemas/Loop contains itself');
    const contradiction = { $ref: '#/components/schemas/Plain', type: 'integer' };
    expect(() => expand(schemas, contradiction)).toThrow('openapi.yaml says "type" twice');
  });
});
