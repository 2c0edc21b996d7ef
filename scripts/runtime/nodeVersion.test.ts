import { expect, test } from 'vitest';
import { nodeVersionProblem } from './nodeVersion.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.9.0', '101.0.0'])('Node.js %s will do', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(['20.18.3', '18.20.0', '9.0.0'])('Node.js %s is too old, and the message says what is needed', (version) => {
  expect(nodeVersionProblem(version)).toMatch(/20\.19 or newer.*https:\/\/nodejs\.org/);
  expect(nodeVersionProblem(version)).toContain(version);
});
