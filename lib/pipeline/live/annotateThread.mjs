/** The thread of annotateInThread.ts: batches of stories in, their annotations out. Not TypeScript itself, see extractThread.mjs. */
import { parentPort } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { annotateForLedger } = await tsImport('../annotateForLedger.ts', import.meta.url);

parentPort?.on('message', (stories) => {
  parentPort?.postMessage(stories.map(annotateForLedger));
});
parentPort?.postMessage('ready');
