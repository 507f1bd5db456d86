/** Opens a model, says that it is open, and goes on for ever: a parent to be killed. Ends by itself when told to. */
import { onnxModels } from '../../../../src/adapters/onnx/models.ts'

const [path = '', temp = '', then = ''] = process.argv.slice(2)
const model = await onnxModels({ log: { info() {} }, temp, timeoutMs: 600_000 }).open(path)
process.stdout.write('open\n')
if (then === 'exit') process.exit(0)
if (then === 'end') setTimeout(() => {}, 10)
if (then === 'predict') await model.predict({ x: { type: 'float32', shape: [1, 2], data: new Float64Array(2) } })
if (then === 'wait') setInterval(() => {}, 1000)
