import path from 'node:path';
import { TEST_DIST_DIR } from './distDir';
import { readPlaywrightReport, readVitestReport } from './reports';
import { runNode } from './runNode';
import { single, type Tally, withExitCode } from './tally';

/** One part of `npm test`: its name on the command line and how it runs. `reports` is a folder for its report. */
export interface Stage {
  readonly name: string;
  run(reports: string, signal: AbortSignal): Promise<Tally>;
}

const BIN = 'node_modules';

function checks(name: string, ...commands: readonly (readonly string[])[]): Stage {
  return {
    name,
    async run(_, signal) {
      let passed = true;
      const env = { ...process.env, RASAD_DIST_DIR: TEST_DIST_DIR, NEXT_TELEMETRY_DISABLED: '1' };
      for (const command of commands) passed = (await runNode(command, { signal, env })) === 0 && passed;
      return single(passed);
    },
  };
}

function vitest(project: string): Stage {
  return {
    name: project,
    async run(reports, signal) {
      const file = path.join(reports, `${project}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const args = [`${BIN}/vitest/vitest.mjs`, 'run', '--project', project, ...reporters];
      const code = await runNode(args, { signal });
      return withExitCode(readVitestReport(file), code);
    },
  };
}

/** Writes the types of the routes, which both checks need; beside the build of the browser tests. */
const ROUTE_TYPES = [`${BIN}/next/dist/bin/next`, 'typegen'];

/** In the order of a full run: what fails soonest comes first. */
export const STAGES: readonly Stage[] = [
  checks(
    'lint',
    ROUTE_TYPES,
    [`${BIN}/eslint/bin/eslint.js`, '--max-warnings=0', '.'],
    [`${BIN}/prettier/bin/prettier.cjs`, '--check', '--log-level=warn', '.'],
  ),
  checks('types', ROUTE_TYPES, [`${BIN}/typescript/bin/tsc`, '--noEmit', '-p', 'tsconfig.types.json']),
  vitest('unit'),
  vitest('db'),
  {
    name: 'e2e',
    async run(reports, signal) {
      const file = path.join(reports, 'e2e.json');
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const code = await runNode(['--import', 'tsx', 'scripts/e2e.ts'], { signal, env });
      return withExitCode(readPlaywrightReport(file), code);
    },
  },
];
