/** Whether the person wants no motion: the system says so, or `data-motion="off"`. Read from the tokens, which know both. */
export function isStill(): boolean {
  const duration = getComputedStyle(document.documentElement).getPropertyValue('--motion').trim()
  return Number.parseFloat(duration) === 0
}
