/** What a file that is not an ONNX model seems to be, told from its first bytes: so that the refusal can help. */

/** How many bytes of a file are enough to tell. */
export const HEAD_BYTES = 512

interface Kind {
  readonly at: number
  readonly magic: readonly number[]
  readonly is: string
}

const runCode = 'which can run code when it is opened; export the model to ONNX'
const text = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0))

const kinds: readonly Kind[] = [
  {
    at: 0,
    magic: text('version https://git-lfs.github.com/spec/'),
    is: 'a Git LFS pointer and not the model; check the repository out with `lfs: true`'
  },
  { at: 0, magic: [0x50, 0x4b, 3, 4], is: `a zip archive (PyTorch .pt, Keras .keras, NumPy .npz), ${runCode}` },
  { at: 0, magic: [0x50, 0x4b, 5, 6], is: 'an empty zip archive' },
  { at: 0, magic: [0x89, ...text('HDF\r\n')], is: `an HDF5 file (Keras .h5), ${runCode}` },
  { at: 0, magic: [0x1f, 0x8b], is: 'a gzip file; decompress it first' },
  { at: 0, magic: [0x28, 0xb5, 0x2f, 0xfd], is: 'a Zstandard file; decompress it first' },
  { at: 0, magic: [0x42, 0x5a, 0x68], is: 'a bzip2 file; decompress it first' },
  { at: 0, magic: [0xfd, ...text('7zXZ')], is: 'an xz file; decompress it first' },
  { at: 0, magic: [0x93, ...text('NUMPY')], is: 'a NumPy array' },
  { at: 0, magic: text('GGUF'), is: 'a GGUF model; export the model to ONNX' },
  { at: 4, magic: text('TFL3'), is: 'a TensorFlow Lite model; export the model to ONNX' },
  { at: 4, magic: text('ORTM'), is: 'a model in ONNX Runtime’s own format; give the .onnx file that it was made from' },
  { at: 8, magic: text('{"'), is: 'a safetensors file, which holds weights only; export the model to ONNX' },
  { at: 0, magic: [0x7f, ...text('ELF')], is: 'an executable' },
  { at: 0, magic: text('MZ'), is: 'an executable' },
  { at: 0, magic: text('%PDF'), is: 'a PDF document' },
  { at: 0, magic: text('<'), is: 'a web page or XML' },
  { at: 0, magic: text('{'), is: 'JSON' }
]

/** The end of the sentence "it seems to be …", or undefined where the bytes do not tell. */
export function seemsToBe(head: Uint8Array): string | undefined {
  const known = kinds.find(({ at, magic }) => magic.every((byte, i) => head[at + i] === byte))
  if (known !== undefined) return known.is
  if (head.length >= 4 && isPickle(head)) return `a Python pickle (joblib, .pkl, old .pt), ${runCode}`
  if (head.length > 0 && head.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127)))
    return 'text'
  return undefined
}

/** PROTO 2 to 5 and then an opcode that a pickle begins with: frame, dict, list, mark, global, integer, unicode. */
function isPickle(head: Uint8Array): boolean {
  const [proto, version = 0, opcode = 0] = head
  return (
    proto === 0x80 && version >= 2 && version <= 5 && [0x95, 0x7d, 0x5d, 0x28, 0x63, 0x8a, 0x8c, 0x58].includes(opcode)
  )
}
