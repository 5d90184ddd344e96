import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Stories need neither the server nor its build: only how components are compiled.
export default defineConfig({ plugins: [react()] })
