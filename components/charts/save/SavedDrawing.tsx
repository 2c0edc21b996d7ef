'use client';

import { useRef, type ReactNode } from 'react';
import { SaveChart } from './SaveChart';

interface Props {
  /** The heading of the picture and the name of its file. */
  readonly name: string;
  /** A line below the heading, such as the period. */
  readonly note: string;
  readonly children: ReactNode;
}

/** What the server draws, such as a heat map with its legend, with the buttons that save it as a picture. */
export function SavedDrawing({ name, note, children }: Props) {
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={drawing}>{children}</div>
      <div className="mt-2 print:hidden">
        <SaveChart target={drawing} name={name} note={note} />
      </div>
    </>
  );
}
