export { optionalSession, requireRole, requireSession } from './session';
