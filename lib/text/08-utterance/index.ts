export { readUtterance, type Told, type Utterance } from './readUtterance';
export { sameUtterance, UTTERANCE_DAYS } from './sameUtterance';
export { sketch } from './sketch';
