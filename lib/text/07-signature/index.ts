export { isReprint } from './isReprint';
export { readText, type ReadText } from './readText';
export { signature } from './signature';
