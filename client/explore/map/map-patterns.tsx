/** Fills that differ in form, so that nobody needs to tell colours apart. */
export const MapPatterns = ({ drawing }: { readonly drawing: string }) => (
  <defs>
    <pattern id={`${drawing}-tries`} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect width="4" height="4" fill="var(--verband-accent)" />
      <circle cx="2" cy="2" r="1.1" fill="var(--verband-paper)" />
    </pattern>
    <pattern id={`${drawing}-considers`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--verband-accent-tint)" />
      <rect width="1.8" height="5" fill="var(--verband-accent)" />
    </pattern>
    <pattern id={`${drawing}-ended`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--verband-paper)" />
      <path d="M0 0H5M0 0V5" stroke="var(--verband-edge)" strokeWidth="1.6" />
    </pattern>
    <pattern id={`${drawing}-unclear`} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect width="4" height="4" fill="var(--verband-accent-tint)" />
      <circle cx="2" cy="2" r="0.9" fill="var(--verband-accent)" />
    </pattern>
    <pattern id={`${drawing}-involved`} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect width="4" height="4" fill="var(--verband-accent-tint)" />
      <rect width="4" height="1.4" fill="var(--verband-accent)" />
    </pattern>
  </defs>
)
