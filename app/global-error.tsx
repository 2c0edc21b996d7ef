'use client';

import './globals.css';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Stands in for the whole page when even its frame failed; without the reader's language, so in both. */
export default function GlobalError({ retry }: Props) {
  return (
    <html lang="fa" dir="rtl">
      <body className="grid min-h-dvh place-items-center p-6 text-center">
        <main>
          <title>رصد · Rasad</title>
          <h1 className="text-xl font-bold">رصد باز نشد</h1>
          <p className="mt-2 text-muted">داده‌ها سر جای خود هستند؛ دوباره بکوشید.</p>
          <p dir="ltr" lang="en" className="mt-1 text-muted">
            Rasad did not open. Your data is safe; try again.
          </p>
          <button
            type="button"
            onClick={() => retry()}
            className="mt-5 rounded-control bg-accent px-5 py-2 font-medium text-on-accent"
          >
            دوباره بکوش · Try again
          </button>
        </main>
      </body>
    </html>
  );
}
