import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of this checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The Node.js that comes with the npm package `node`. */
export const NODE = path.join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
