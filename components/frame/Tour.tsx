'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useHydrated } from './useHydrated';

const TourStep = dynamic(() => import('./TourStep').then((module) => module.TourStep), { ssr: false });

/** What the steps speak of, as `data-tour` of what they point to and as message key below `tour`. */
const STEPS = ['totals', 'chart', 'filters'] as const;

/** A tour of the overview in three steps, over the numbers that are there; the page stays usable around it. */
export function Tour({ stories }: { readonly stories: number }) {
  const [step, setStep] = useState(0);
  const ready = useHydrated();
  const name = STEPS[step];
  if (!ready || name === undefined) return null;
  return <TourStep key={name} name={name} index={step} count={STEPS.length} stories={stories} onStep={setStep} />;
}
