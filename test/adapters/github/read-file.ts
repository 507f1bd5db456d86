/** Reads one file through the API that the environment names. Run by proxy.test.ts. */
import { githubClient } from '../../../src/adapters/github/client.ts'
import { githubContents } from '../../../src/adapters/github/contents.ts'

const apiUrl = process.env['GITHUB_API_URL'] ?? ''
const client = githubClient({ token: 'token', apiUrl, repository: 'acme/model', timeoutMs: 5_000 })
process.stdout.write(String(await githubContents(client).read('a.yml', 'main')))
