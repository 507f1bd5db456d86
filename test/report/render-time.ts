/** Prints the processor time, in ms, that the quickest of ten renderings of 2,000 slices takes. Run by ladder.test.ts. */
import { renderReport } from '../../src/report/render.ts'
import { makeCheck, makeGate, makeReport } from './samples.ts'

const [, , verdict, limit] = process.argv
const checks = Array.from({ length: 2_000 }, (_, i) =>
  makeCheck({ slice: { size: `size-${i}` }, verdict: verdict === 'fail' ? 'fail' : 'pass' })
)
const report = makeReport({ gates: [makeGate({ checks })] })

const times = Array.from({ length: 10 }, () => {
  const start = process.cpuUsage()
  renderReport(report, { limit: Number(limit) })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
})
process.stdout.write(String(Math.min(...times)))
