/**
 * The thread of extractInThread.ts: pages in, stories out, one after the other. Not TypeScript itself, since a thread does
 * not inherit what lets the process read TypeScript.
 */
import { parentPort } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { extractStory } = await tsImport('../../ingest/formats/html/extractStory.ts', import.meta.url);

parentPort?.on('message', ({ html, url }) => {
  parentPort?.postMessage(extractStory(html, { url }));
});
parentPort?.postMessage('ready');
