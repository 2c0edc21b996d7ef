import { fileURLToPath } from 'node:url';

/** The root folder of this checkout, absolute, without a slash at the end. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
