import './ui/theme/tokens.css'
import './ui/theme/base.css'

// What the server has drawn is painted first; then the application takes its place.
requestAnimationFrame(() => setTimeout(() => import('./start.tsx')))
