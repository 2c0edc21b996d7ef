import type { SpeakerType } from '../annotations';

/** Who speaks, as rows show it; `id` is null for an unnamed speaker. */
export interface SpeakerRef {
  readonly id: string | null;
  readonly name: string;
  readonly type: SpeakerType;
  readonly role: string | null;
}
