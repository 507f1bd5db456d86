import type { KnipConfig } from 'knip'

export default {
  workspaces: {
    '.': {
      entry: [
        'src/main.ts!',
        'src/adapters/onnx/onnx-child.ts!',
        'scripts/*.ts',
        'bench/*.ts',
        'test/**/*.test.ts',
        'test/tsconfig.json'
      ],
      project: ['src/**/*.ts!', 'scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
      ignoreDependencies: ['@vercel/ncc'],
      ignoreBinaries: ['actionlint', 'mkfifo']
    },
    'tools/node24': {}
  }
} satisfies KnipConfig
