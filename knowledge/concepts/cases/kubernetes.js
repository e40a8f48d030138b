import { KubeConfig } from '@kubernetes/client-node'  // mention: KubeConfig

export async function kubernetes1(order, shop) {
  const kubeConfigValue = new KubeConfig(order) // mention: KubeConfig
}

export function unrelated(shelf, label) {
  shelf.KubeConfig(label)
}
