export { formatDelay } from './delay';
export { formatDay, formatDayRange, formatMonth, type DayStyle } from './day';
export { formatInstant, formatRelative, formatTime, formatWhen } from './instant';
export { isolateWords } from './isolate';
export { formatDifference, formatNumber, formatPercent, formatShare } from './number';
export { quotedQuery } from './quotedQuery';
export { foldLabel } from './foldLabel';
