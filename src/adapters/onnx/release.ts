/**
 * The release of ONNX Runtime that models are run with. Generated: `packages` from package-lock.json, `trees` by
 * hashing the installed files that each platform uses (see runtime-files.ts). A test compares both.
 */
import type { Release } from './runtime-files.ts'

export const release: Release = {
  version: '1.30.0',
  packages: [
    {
      name: 'onnxruntime-node',
      integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw=='
    },
    {
      name: 'onnxruntime-common',
      integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=='
    }
  ],
  trees: {
    'darwin-arm64': 'cb1d04a21f793a2047ef037a6839e44772d49293e3c508f0e0647e37fe800f34',
    'linux-arm64': '35422ad823413b3e66815406a3daf7060c9d5c323c36e83c636147c65caa6074',
    'linux-x64': '97c1fb92d44bf19658fc47e64833a62c7115e552451d27a044706369ea6f177c',
    'win32-arm64': '0f52bb1d35f55bfaad1abde8f262886bda60ce8f7f10a4c82f4ee18c91eb900d',
    'win32-x64': 'b369ea1473bfd06297d4d133db6c51a3288cf6fa2165664ae3b7931842be7e59'
  }
}
