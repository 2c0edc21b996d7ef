import { afterAll, describe, expect, it } from 'vitest';
import { annotateForLedger } from '../annotateForLedger';
import { threeVoices } from '../testing/threeVoices';
import { createAnnotateThread } from './annotateInThread';
import { createThread } from './thread';

/** Answers each word with itself and how many it has seen; dies of `die` and says nothing to `wait`. */
const PROGRAM = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let seen = 0;
    parentPort.on('message', (word) => {
      if (word === 'die') throw new Error('died');
      if (word !== 'wait') parentPort.postMessage(word + ' ' + ++seen);
    });
    parentPort.postMessage('ready');`)}`,
);

describe('a thread', () => {
  const thread = createThread<string, string>(PROGRAM);
  afterAll(() => thread.close());

  it('answers in the order of the questions', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((word) => thread.ask(word, null)))).toEqual(['a 1', 'b 2', 'c 3']);
  });

  it('is replaced after it died, and only the question that it died of fails', async () => {
    const [before, died, after] = [thread.ask('a', null), thread.ask('die', null), thread.ask('b', null)];
    await expect(died).rejects.toThrow('died');
    expect([await before, await after]).toEqual(['a 4', 'b 1']);
  });

  it('is replaced when the time is up', async () => {
    const [slow, after] = [thread.ask('wait', 1), thread.ask('b', null)];
    expect([await slow, await after]).toEqual(['slow', 'b 1']);
  });
});

describe('the thread that reads stories', () => {
  it('finds the same as this one', async () => {
    const thread = createAnnotateThread();
    const { title, body } = threeVoices().draft;
    const stories = [
      { title, body },
      { title: '', body: '' },
    ];
    expect(await thread.annotate(stories)).toEqual(stories.map(annotateForLedger));
    await thread.close();
  });
});
