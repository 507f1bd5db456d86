/** A process that is started like that of a model, and then does what its folder's name says. */
import { basename } from 'node:path'

const { folder } = JSON.parse(process.argv[2])
const how = basename(folder).split('.')[0]
const ready = () => process.send({ kind: 'ready' })

process.on('disconnect', () => process.exit())
process.on('message', () => {
  if (how === 'silent') return
  if (how === 'loud') setInterval(() => process.stdout.write('x'.repeat(100_000)), 1)
  if (how === 'crash') process.abort()
  if (how === 'exit') {
    process.stderr.write('\u001b[31mfirst\nlast words\u202e\n')
    process.exit(3)
  }
  if (how === 'killed') process.kill(process.pid, 'SIGKILL')
  if (how === 'grow') {
    const kept = []
    setInterval(() => kept.push(Buffer.alloc(10_000_000, 1)), 1)
  }
  if (how === 'write')
    import('node:fs')
      .then(({ writeFileSync }) => writeFileSync('file', 'x'))
      .catch((error) => process.send({ error: error.code }))
  if (how === 'wrong') process.send({ kind: 'surprise' })
})
if (how === 'late') setInterval(() => {}, 1000)
else ready()
