'use client';

import { DateInput, DateSegment } from 'react-aria-components';

/** One end of a period, typed part by part; the parts stand in the order of the language. */
export function DayField({ slot, label }: { readonly slot: 'start' | 'end'; readonly label: string }) {
  return (
    <div className="min-w-0 flex-1">
      <span aria-hidden className="mb-0.5 block text-xs text-muted">
        {label}
      </span>
      <DateInput
        slot={slot}
        className="flex rounded-control border border-line px-2 py-1 text-sm whitespace-nowrap focus-within:border-accent"
      >
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-muted"
          />
        )}
      </DateInput>
    </div>
  );
}
