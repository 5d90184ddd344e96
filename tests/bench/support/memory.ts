import { readFileSync } from 'node:fs'

/** Bytes that are in use once garbage is gone; with garbage if this process was not started with `--expose-gc`. */
export function bytesInUse(): number {
  // What the first round lets go may hold on to more.
  for (let round = 0; round < 2; round += 1) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The most memory, in bytes, that this process ever held. */
export function peakBytes(): number {
  // Linux counts what the parent held at the fork towards `maxRSS`; the high-water mark begins with the program.
  const mark = /VmHWM:\s*(\d+) kB/.exec(readStatus())?.[1]
  return 1024 * (mark === undefined ? process.resourceUsage().maxRSS : Number(mark))
}

function readStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8')
  } catch {
    return ''
  }
}
