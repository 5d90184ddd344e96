import { Skeleton } from '../ui/surface/skeleton.tsx'

/** While a page is being loaded. */
export function Pending() {
  return <Skeleton lines={6} />
}
