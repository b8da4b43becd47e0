import { describe, expect, test } from 'vitest';
import { expand } from '../../scripts/generate/expand.js';
import { flatSchemas } from '../../scripts/generate/flat-schemas.js';

const schemas = {
  Base: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { type: 'string', description: 'The kind.' },
      count: { type: 'integer', minimum: 0, description: 'How many.' },
    },
  },
  ParentRequest: {
    description: 'What is sent.',
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        required: ['child'],
        properties: {
          count: { minimum: 1 },
          child: { $ref: '#/components/schemas/ChildRequest', description: 'The child.' },
          children: { type: 'array', items: { $ref: '#/components/schemas/ChildRequest' } },
        },
      },
    ],
  },
  Parent: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', readOnly: true, description: 'The id.' },
          late: { type: 'string' },
          child: { type: 'object' },
          children: { type: 'array', items: { $ref: '#/components/schemas/Child' } },
        },
      },
    ],
  },
  ChildRequest: { type: 'object', properties: { name: { type: 'string' } } },
  Child: {
    type: 'object',
    properties: { stamp: { $ref: '#/components/schemas/Stamp' }, count: { minimum: 0 } },
  },
  Stamp: { type: 'string', readOnly: true },
  Plain: { type: 'string' },
  Loop: { properties: { again: { $ref: '#/components/schemas/Loop' } } },
};

const contentOf = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const documentOf = (request: string, answer: string) => ({
  paths: {
    '/parents': {
      post: {
        operationId: 'make',
        requestBody: contentOf(request),
        responses: { '201': contentOf(answer), '400': contentOf('Plain') },
      },
    },
  },
  components: { schemas },
});

describe('flatSchemas', () => {
  const flat = flatSchemas(documentOf('ParentRequest', 'Parent'));

  test('puts the parts of an allOf together', () => {
    expect(flat['Parent']).toEqual({
      type: 'object',
      required: ['kind', 'id'],
      properties: {
        kind: { type: 'string', description: 'The kind.' },
        count: { type: 'integer', minimum: 0, description: 'How many.' },
        id: { type: 'string', description: 'The id.' },
        late: { type: 'string' },
        child: { type: 'object' },
        children: { type: 'array', items: { $ref: '#/components/schemas/Child' } },
      },
    });
  });

  test('leaves of a member that only the answer has that it is refused', () => {
    expect(flat['ParentRequest']).toEqual({
      type: 'object',
      description: 'What is sent.',
      required: ['kind', 'child'],
      properties: {
        kind: { type: 'string', description: 'The kind.' },
        count: { type: 'integer', minimum: 1, description: 'How many.' },
        child: { $ref: '#/components/schemas/ChildRequest', description: 'The child.' },
        children: { type: 'array', items: { $ref: '#/components/schemas/ChildRequest' } },
        id: { readOnly: true, description: 'Read-only. The id.' },
      },
    });
  });

  test('finds such members at every depth, also where only the target of a $ref says so', () => {
    expect(flat['ChildRequest']).toEqual({
      type: 'object',
      properties: { name: { type: 'string' }, stamp: { readOnly: true, description: 'Read-only.' } },
    });
  });

  test('refuses a schema of both directions that has such a member', () => {
    expect(() => flatSchemas(documentOf('Child', 'Child'))).toThrow(
      "Child is sent and answered, so its stamp can't be read-only",
    );
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
