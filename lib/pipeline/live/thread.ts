import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The heap of a thread, in MB; a page or a story that needs more ends the thread, not the worker. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** A program in a thread of its own, which gives one answer to each question. */
export interface Thread<Question, Answer> {
  /**
   * Asks when the questions before are answered. `slow` after `limitMs` milliseconds; null waits as long as it takes.
   * Rejects when the thread dies. After both, the next question gets a new thread.
   */
  ask(question: Question, limitMs: number | null): Promise<Answer | 'slow'>;
  /** Ends the thread when all questions are answered. */
  close(): Promise<void>;
}

/** A thread that has loaded what it needs. Rejects when it ends before. */
async function start(program: URL): Promise<Worker> {
  const thread = new Worker(program, { execArgv: [], resourceLimits: MEMORY });
  await once(thread, 'message');
  thread.unref();
  return thread;
}

function askOnce<Answer>(thread: Worker, question: unknown, limitMs: number | null): Promise<Answer | 'slow'> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      thread.off('message', onAnswer).off('error', onError);
      then();
    };
    const onAnswer = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const timer = limitMs === null ? undefined : setTimeout(() => settle(() => resolve('slow')), limitMs);
    thread.on('message', onAnswer).on('error', onError);
    thread.postMessage(question);
  });
}

/**
 * A thread that starts with the first question.
 * @param program says `ready` and then answers each message with one
 */
export function createThread<Question, Answer>(program: URL): Thread<Question, Answer> {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const askNow = async (question: Question, limitMs: number | null): Promise<Answer | 'slow'> => {
    const current = (thread ??= await start(program));
    let done = false;
    try {
      const answer = await askOnce<Answer>(current, question, limitMs);
      done = answer !== 'slow';
      return answer;
    } finally {
      if (!done) {
        thread = null;
        void current.terminate();
      }
    }
  };

  return {
    ask(question, limitMs) {
      const result = last.then(() => askNow(question, limitMs));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await thread?.terminate();
    },
  };
}
