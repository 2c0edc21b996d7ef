/** One import and how far it is, counted in stories and files. Instants are ISO 8601 in UTC. */
export interface ImportRunView {
  readonly id: string;
  readonly label: string;
  readonly state: 'running' | 'done' | 'failed' | 'stopped';
  readonly done: number;
  readonly new: number;
  readonly updated: number;
  readonly known: number;
  readonly rejected: number;
  readonly files: number;
  readonly filesDone: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly message: string | null;
}

/** A folder whose files are imported. Instants are ISO 8601 in UTC. */
export interface FolderView {
  readonly id: string;
  readonly path: string;
  readonly enabled: boolean;
  readonly lastScanAt: string | null;
  readonly lastError: string | null;
  readonly files: number;
}
