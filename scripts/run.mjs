/**
 * `node scripts/run.mjs NAME …` runs scripts/NAME.ts on any machine that has Node.js and npm: what is missing is
 * installed and generated first, and the program runs on the Node.js of this checkout. The scripts of package.json go
 * through here. Built-in modules only: nothing is installed yet.
 */
import { nodeVersionProblem } from './runtime/nodeVersion.mjs';

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { install } = await import('./runtime/install.mjs');
const { generate } = await import('./runtime/generate.mjs');
const { launch } = await import('./runtime/launch.mjs');
const [script = '', ...args] = process.argv.slice(2);
try {
  await install();
  await generate();
  process.exitCode = await launch(script, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
