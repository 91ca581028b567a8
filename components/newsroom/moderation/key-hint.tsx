/** The key that does the same, for those who see it and have scripts to hear it. */
export const KeyHint = ({ letter }: { letter: string }) => (
  <span className="key-hint needs-script" aria-hidden="true">
    {letter}
  </span>
)
