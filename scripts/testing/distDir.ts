/** Where the browser tests build, so that the build of `npm start` stays. */
export const TEST_DIST_DIR = '.next-e2e';
