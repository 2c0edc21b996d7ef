export { cleanAtDoor } from './cleanAtDoor';
export { dropMarks, fold, JOINT, NOTHING } from './fold';
export { matchKey } from './matchKey';
export { nameKey } from './nameKey';
export { searchTerms } from './searchTerms';
export { words } from './words';
