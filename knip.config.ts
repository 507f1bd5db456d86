import type { KnipConfig } from 'knip'

export default {
  entry: ['src/main.ts', 'scripts/*.ts', 'bench/*.ts', 'test/**/*.test.ts', 'src/adapters/onnx/onnx-child.ts'],
  project: ['src/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
  ignore: ['dist/**', 'examples/**'],
  ignoreBinaries: ['actionlint', 'zizmor'],
  workspaces: { '.': {}, 'tools/node24': {} }
} satisfies KnipConfig
