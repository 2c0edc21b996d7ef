/** What the first command needs of the machine's own Node.js; everything after the install runs on a newer one. */
const NEEDED = [20, 19];

/**
 * Says what is wrong with a Node.js version, or null when it will do.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null;
  return (
    `Rasad needs Node.js ${NEEDED.join('.')} or newer to install itself; this is ${version}. ` +
    'Get a newer one from https://nodejs.org and start again.'
  );
}
