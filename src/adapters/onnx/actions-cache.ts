/**
 * The cache of GitHub Actions as a second place to keep ONNX Runtime between jobs, where nobody untrusted can write to
 * it. Only a convenience: what comes out of it is hashed like everything else, and no trouble with it stops a run.
 */
import { cp, rm } from 'node:fs/promises'
import { moveIntoPlace } from './install.ts'
import { holdsRelease, type PlatformRelease } from './runtime-files.ts'

/** A store of folders by key. */
export interface FolderCache {
  /** Fills the folder, and says whether there was anything to fill it with. */
  restore(folder: string, key: string): Promise<boolean>
  save(folder: string, key: string): Promise<void>
}

/** The job's own cache, or undefined where there is none. The package is large, so it is loaded only when asked. */
export async function actionsCache(): Promise<FolderCache | undefined> {
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return undefined
  return {
    restore: async (folder, key) => (await cache.restoreCache([folder], key)) !== undefined,
    save: async (folder, key) => {
      await cache.saveCache([folder], key)
    }
  }
}

/** Brings the release out of a cache; false where the cache has nothing that can be used. */
export async function restoreRelease(folder: string, release: PlatformRelease, cache: FolderCache): Promise<boolean> {
  const incoming = incomingFolder(folder)
  try {
    if (!(await cache.restore(incoming, cacheKey(release)))) return false
    if (!(await holdsRelease(incoming, release))) return false
    await moveIntoPlace(incoming, folder, release)
    return true
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

/** Puts the release into a cache. */
export async function saveRelease(folder: string, release: PlatformRelease, cache: FolderCache): Promise<void> {
  const incoming = incomingFolder(folder)
  try {
    await cp(folder, incoming, { recursive: true })
    await cache.save(incoming, cacheKey(release))
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

/** The cache of GitHub Actions finds a folder only under the path that it was saved from. */
function incomingFolder(folder: string): string {
  return `${folder}.incoming`
}

function cacheKey({ version, platform, tree }: PlatformRelease): string {
  return `modelgate-onnxruntime-${version}-${platform}-${tree.slice(0, 12)}`
}
