export function openDetails(): void
/** In pixels. */
export function contentWidth(): number
export function focusedText(): string | undefined
export function outsideTheWindow(): string[]
export function weakContrasts(): string[]
