/**
 * What is going on between this device and the server. `idle`: nothing; `sending`: an answer is waited for; `offline`: the
 * server cannot be reached, and it is tried again; `signed-out`: it answers once the person has signed in again; `refused`:
 * the attempt is no longer there, or no longer this person’s.
 */
export type Sending = 'idle' | 'sending' | 'offline' | 'signed-out' | 'refused'
