import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className="size-4 shrink-0 fill-none stroke-current"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M10.25 10.25L13.5 13.5" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="M3.5 8.5l3 3 6-7" />
    </Icon>
  );
}

/** Points to the end of the line; `flip` turns it to the start. Turned round in right-to-left text. */
export function ChevronIcon({ flip = false }: { readonly flip?: boolean }) {
  return (
    <span className={flip ? 'inline-flex rotate-180 rtl:rotate-0' : 'inline-flex rtl:rotate-180'}>
      <Icon>
        <path d="M6 3.5L10.5 8 6 12.5" />
      </Icon>
    </span>
  );
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z" />
    </Icon>
  );
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="2.75" />
      <path d="M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9" />
    </Icon>
  );
}

export function SystemIcon() {
  return (
    <Icon>
      <rect x="2" y="3" width="12" height="8.5" rx="1.5" />
      <path d="M6 14h4" />
    </Icon>
  );
}

export function DownloadIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7.5M4.75 7L8 10.25 11.25 7M3 13.5h10" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.75 9.25a2.5 2.5 0 0 0 3.54 0l2.12-2.12A2.5 2.5 0 0 0 8.88 3.6l-.7.7M9.25 6.75a2.5 2.5 0 0 0-3.54 0L3.6 8.88a2.5 2.5 0 0 0 3.53 3.53l.71-.7" />
    </Icon>
  );
}

export function HelpIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M6.1 6.2a1.95 1.95 0 1 1 2.8 1.9c-.6.3-.9.7-.9 1.3M8 11.4v.1" />
    </Icon>
  );
}
