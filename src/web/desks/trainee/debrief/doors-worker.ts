import { doors } from '../../../../core/verify/doors.ts'

// Exploring a scenario takes a phone a second or more; here it holds up nobody.
self.onmessage = ({ data }: MessageEvent<Parameters<typeof doors>>) => self.postMessage(doors(...data))
