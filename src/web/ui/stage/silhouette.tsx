/** Somebody whose face we do not have. */
export function Silhouette({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 100 100" aria-hidden="true">
      <path
        fill="var(--line-strong)"
        d="M50 18c12 0 20 9 20 22 0 10-4 18-10 22v6c0 3 2 5 6 6 15 4 24 10 26 26H8c2-16 11-22 26-26 4-1 6-3 6-6v-6c-6-4-10-12-10-22 0-13 8-22 20-22z"
      />
    </svg>
  )
}
