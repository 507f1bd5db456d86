/**
 * Tables of thousands of rows. Most cells hold numbers and simple names, in which there is nothing to escape; searching
 * them for it is what takes the serialiser's time. Every other cell is the serialiser's.
 */
import type { PhrasingContent, Table, TableCell } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Handle, Info, Options, State } from 'mdast-util-to-markdown'

const library = gfmTableToMarkdown({ tablePipeAlign: false })

/**
 * Characters that mean nothing to Markdown inside a cell, in any order. Brackets alone link nothing where no definition
 * can stand.
 */
const inert = /^[\p{L}\p{N} .,%+±−≥≤–—…·→✅❌[\]\u00a0]*$|^⚠\ufe0f $/u
/** Code without a backtick, a pipe or a line end, and without a space at its ends. */
const simple = /^[^`|\r\n ](?:[^`|\r\n]*[^`|\r\n ])?$/

/** What a node is written as, if that is plain to see. */
function plain(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case 'text':
      return inert.test(node.value) ? node.value : undefined
    case 'inlineCode':
      return simple.test(node.value) ? `\`${node.value}\`` : undefined
    case 'strong': {
      const [only, ...others] = node.children
      return only?.type === 'text' && others.length === 0 && /^[a-z]+$/.test(only.value)
        ? `**${only.value}**`
        : undefined
    }
    case 'html':
      return node.value
    default:
      return undefined
  }
}

function cell(node: TableCell, state: State, info: Info): string {
  let text = ''
  for (const child of node.children) {
    const written = plain(child)
    // Two spans side by side would run their backticks together.
    if (written === undefined || (written.startsWith('`') && text.endsWith('`'))) {
      return library.handlers?.tableCell?.(node, undefined, state, info) ?? ''
    }
    text += written
  }
  return text
}

const table: Handle = (node: Table, _, state, info) => {
  const exit = state.enter('table')
  const [head = '', ...rows] = node.children.map(
    (row) => `| ${row.children.map((c) => cell(c, state, info)).join(' | ')} |`
  )
  const rule = (node.align ?? []).map((align) => (align === 'right' ? '--:' : '---')).join(' | ')
  exit()
  return [head, `| ${rule} |`, ...rows].join('\n')
}

/** GitHub's tables, for the serialiser. */
export const tables: Options = { extensions: [library, { handlers: { table } }] }
