import Link from 'next/link';
import type { EvidenceSentence } from '@/lib/domain/rows/evidenceSentence';
import { MarkedText } from './MarkedText';

/** A sentence that makes a number, its evidence marked; opens the story at it. */
export function EvidenceLink({ sentence, href }: { readonly sentence: EvidenceSentence; readonly href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      lang="fa"
      className="block max-w-[60rem] border-s-2 border-line ps-3 hover:border-accent hover:text-accent"
    >
      <MarkedText text={sentence.text} marks={sentence.marks} />
    </Link>
  );
}
