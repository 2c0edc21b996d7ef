const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const REMINDER_MS = 15_000;

/**
 * Shows a slow step while it runs, on standard error: on a terminal one line with the elapsed seconds, elsewhere a line
 * at the start, a reminder every 15 seconds and a line at the end.
 *
 * @template T
 * @param {string} label what is being done, e.g. «Installing packages»
 * @param {(note: (text: string) => void) => Promise<T>} task is handed a function that adds a word on how far it is
 * @returns {Promise<T>} what the task gives; what it throws is thrown on
 */
export async function step(label, task) {
  const start = performance.now();
  const terminal = process.stderr.isTTY === true;
  let note = '';
  let frame = 0;
  const elapsed = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const line = () => `${label}${note ? `: ${note}` : ''}`;
  const draw = () => {
    if (!terminal) process.stderr.write(`  ${line()} … ${elapsed()}\n`);
    else process.stderr.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${line()} (${elapsed()})`);
  };
  const end = (/** @type {string} */ sign) => {
    clearInterval(timer);
    process.stderr.write(`${terminal ? '\r\x1b[2K' : ''}${sign} ${line()} (${elapsed()})\n`);
  };
  if (!terminal) process.stderr.write(`  ${label} …\n`);
  const timer = setInterval(draw, terminal ? FRAME_MS : REMINDER_MS);
  try {
    const result = await task((text) => (note = text));
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
