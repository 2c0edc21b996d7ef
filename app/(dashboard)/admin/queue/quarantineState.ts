import { z } from 'zod';
import { FAILURE_KINDS, STEPS } from '@/lib/domain/live/failures';

/** What came of the last write on the quarantine. */
export type QuarantineState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly intent: 'replay' | 'discard'; readonly count: number }
  | { readonly status: 'problem' };

const intent = z.enum(['replay', 'discard']);

/** What a form on the quarantine asks for: one item, or all of a step and kind. */
export const quarantineForm = z.union([
  z.object({ intent, id: z.uuid() }),
  z.object({ intent, step: z.enum(STEPS), kind: z.enum(FAILURE_KINDS) }),
]);

/** What came of the last write on watched folders. */
export type FoldersState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly intent: 'add' | 'remove'; readonly path: string }
  | { readonly status: 'problem'; readonly problem: 'path' | 'known' | 'unknownFolder' };

/** A folder's absolute path on the worker's machine. */
const path = z
  .string()
  .trim()
  .min(2)
  .max(1000)
  .regex(/^(?:\/|[A-Za-z]:[\\/])/)
  .refine((text) => !text.includes('\0'));

/** What a form on watched folders asks for. */
export const foldersForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), path }),
  z.object({ intent: z.literal('remove'), folderId: z.uuid() }),
]);
