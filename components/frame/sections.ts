/** The sections of the app: address, message key below `frame`, and the letter that leads there after «g». */
export const SECTIONS = [
  ['/', 'overview', 'o'],
  ['/trends', 'trends', 't'],
  ['/statements', 'statements', 's'],
  ['/articles', 'articles', 'a'],
  ['/people', 'people', 'p'],
  ['/topics', 'topics', 'c'],
  ['/relations', 'relations', 'r'],
  ['/sources', 'sources', 'u'],
] as const;

/** The section that only administrators have. */
export const ADMIN = ['/admin', 'admin', 'm'] as const;
