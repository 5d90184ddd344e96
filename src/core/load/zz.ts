import { readFileSync, readdirSync } from 'node:fs'
import { loadScenario } from './load-scenario.ts'
import { renderFinding } from '../diagnostics/render-finding.ts'
const ids = readdirSync('/work/main/scenarios').filter((n) => !n.includes('.'))
let total = 0; const multi: string[] = []; const hist: Record<number, number> = {}
const none: string[] = []
let threw = 0, slow = 0
for (const id of ids) {
  const text = readFileSync(`/work/main/scenarios/${id}/scenario.yaml`, 'utf8')
  const lines = text.split('\n')
  lines.forEach((line, i) => { if (i % 14) return
    const variants: [string, string][] = []
    const key = /^(\s*(?:- )?)([a-z][a-z0-9-]*)(\(|:)/.exec(line)
    if (key) variants.push(['key', line.replace(key[2]!, key[2] + 'x')])
    if (key) variants.push(['dropline', ''])
    variants.push(['indent', ' ' + line])
    for (const [name, to] of variants) {
      const changed = [...lines.slice(0, i), ...(name === 'dropline' ? [] : [to]), ...lines.slice(i + 1)].join('\n')
      const t = performance.now()
      try {
        const r = loadScenario({ file: `${id}/scenario.yaml`, text: changed })
        const errors = r.findings.filter((f) => f.severity === 'error')
        total++; hist[errors.length] = (hist[errors.length] ?? 0) + 1
        if (name === 'key' && r.findings.length === 0) none.push(`${id}:${i + 1} ${to}`)
        if (errors.length > 2) multi.push(`--- ${name} ${id}:${i + 1} ${line}\n` + errors.slice(0, 5).map((f) => renderFinding(f, changed, 'en')).join('\n'))
      } catch (e) { threw++; console.log('THREW', id, i, name, e) }
      slow = Math.max(slow, performance.now() - t)
    }
  })
}
console.log(total, hist, 'threw', threw, 'slowest', slow)
console.log(none.slice(0, 10).join('\n'))
console.log(multi.length); console.log(multi.filter((_, i) => i % Math.ceil(multi.length / 14) === 0).join('\n'))
