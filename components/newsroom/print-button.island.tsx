'use client'

/** Prints the sheet of this page; without a script the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="button needs-script no-print" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
