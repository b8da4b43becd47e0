export { expressMock } from './express.js';
export { honoMock } from './hono.js';
export { nodeHttpMock } from './node-http.js';
