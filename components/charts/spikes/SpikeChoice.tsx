'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Choice {
  /** The key of the spike that was chosen last; a new object for each choice, also of the same one. */
  readonly chosen: { readonly key: string } | null;
  readonly choose: (key: string) => void;
}

const Context = createContext<Choice>({ chosen: null, choose: () => undefined });

/** Lets the marks on a chart open the explanations that stand beside it. */
export function SpikeChoice({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Choice['chosen']>(null);
  const choice = useMemo(() => ({ chosen, choose: (key: string) => setChosen({ key }) }), [chosen]);
  return <Context value={choice}>{children}</Context>;
}

/** Which spike was chosen, and the way to choose one. */
export function useSpikeChoice(): Choice {
  return useContext(Context);
}
