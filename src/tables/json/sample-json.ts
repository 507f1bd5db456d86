import type { OpenFile } from '../open-file.ts'
import type { Sample } from '../sample.ts'
import { lineTexts } from './line-texts.ts'
import { isJsonObject, type JsonObject, parseJson } from './parse-json.ts'
import { jsonItems } from './read-json-array.ts'

/** The names and values of at most so many of the first objects of a JSON Lines file. */
export async function sampleJsonLines(file: OpenFile, mostRows: number): Promise<Sample> {
  const objects: JsonObject[] = []
  for await (const texts of lineTexts(file)) {
    for (const text of texts.slice(0, mostRows - objects.length)) {
      const value = parseJson(text)
      if (isJsonObject(value)) objects.push(value)
    }
    if (objects.length >= mostRows) break
  }
  return sampleOf(objects)
}

/** The names and values of at most so many of the first objects of a file that is one JSON list. */
export async function sampleJsonArray(file: OpenFile, mostRows: number): Promise<Sample> {
  const items = await jsonItems(file)
  return sampleOf(items.slice(0, mostRows).filter(isJsonObject))
}

function sampleOf(objects: readonly JsonObject[]): Sample {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const rows = objects.map((object) => names.map((name) => (Object.hasOwn(object, name) ? object[name] : undefined)))
  return { names, rows }
}
