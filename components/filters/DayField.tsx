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
            // Two narrow digits still make a target of their own (WCAG 2.5.8); what stands between them does not.
            className="min-h-target min-w-target content-center rounded px-0.5 text-center outline-none data-[type=literal]:min-w-0 data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-muted"
          />
        )}
      </DateInput>
    </div>
  );
}
