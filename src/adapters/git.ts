/** Files at a commit, from the repository that is checked out. */
const MOST_BYTES = 1024 * 1024

/**
 * The file at the commit, or undefined where the commit is here and has none.
 * @throws where there is no repository or the commit was not fetched
 */
export async function readAtCommit(workspace: string, path: string, sha: string): Promise<string | undefined> {
  // most runs are not about a pull request and start no process
  const [{ execFile }, { promisify }] = await Promise.all([import('node:child_process'), import('node:util')])
  const run = promisify(execFile)
  const git = (...args: readonly string[]) =>
    run('git', ['-c', `safe.directory=${workspace}`, '--no-replace-objects', ...args], {
      cwd: workspace,
      maxBuffer: MOST_BYTES,
      timeout: 30_000,
      windowsHide: true
    })
  try {
    await git('cat-file', '-e', `${sha}^{commit}`)
  } catch (cause) {
    throw new Error(`git has no commit ${sha.slice(0, 12)} here`, { cause })
  }
  const { stdout: listed } = await git('ls-tree', '--full-tree', sha, '--', path)
  if (listed === '') return undefined
  if (!/^100(644|755) blob /.test(listed)) throw new Error(`${path} is not a plain file at ${sha.slice(0, 12)}`)
  const { stdout } = await git('cat-file', 'blob', `${sha}:${path}`)
  return stdout
}
