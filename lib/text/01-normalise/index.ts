export { cleanAtDoor } from './cleanAtDoor';
export { dropMarks, fold, JOINT, NOTHING } from './fold';
export { matchKey } from './matchKey';
export { nameKey } from './nameKey';
export { compoundAt, searchForms, STEM, type SearchForm } from './searchForms';
export { searchTerms } from './searchTerms';
export { stem } from './stem';
export { words } from './words';
export { wordTokens, type WordToken } from './wordTokens';
