/** The workflows that `modelgate init` writes: a gate that needs to read only, and a report that may speak. */
import { VERSION } from '../version.ts'

const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2'
const UPLOAD = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1'
const DOWNLOAD = 'actions/download-artifact@70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3 # v8.0.0'

/** For pull requests of this repository and pushes to its default branch. */
export const gateWorkflow = `name: Model gate
on:
  pull_request:
  push:
    branches: [main]
permissions: {}
concurrency:
  group: model-gate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  evaluate:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # Put the step that fetches or makes the predictions here.
      - uses: modelgate/modelgate/actions/evaluate@v${VERSION} # pin the commit of the release
      - uses: ${UPLOAD}
        if: always()
        with:
          name: modelgate-evidence
          path: modelgate-evidence
          include-hidden-files: false
  report:
    # Also when a gate failed, was skipped or was cancelled: a verdict that is missing is not a pass.
    if: always()
    needs: [evaluate]
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
      statuses: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${DOWNLOAD}
        with:
          name: modelgate-evidence
          path: modelgate-evidence
        continue-on-error: true
      - uses: modelgate/modelgate/actions/report@v${VERSION} # pin the commit of the release
`
