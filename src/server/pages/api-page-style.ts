/** The style of the page that describes the API. */
export const apiPageStyle = `
:root { color-scheme: light dark; --ink: #1f2a44; --paper: #fbf8f1; --line: #d8d1c0 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e2d6; --paper: #171a21; --line: #3a3f4a } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.7 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem }
h2 { margin-top: 2.5rem; font-size: 1.15rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th, td { padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere }
pre { overflow: auto; max-height: 30rem; padding: .8rem; border: 1px solid var(--line); font-size: .8rem; line-height: 1.5 }
summary { padding: .4rem 0; cursor: pointer }
a { color: inherit }
`
