import { shadow } from '../../dist/index.js'

await shadow()
