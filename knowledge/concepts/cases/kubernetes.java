package shop;

import io.fabric8.kubernetes.client.KubernetesClient;  // mention: KubernetesClient

class KubernetesSample {
    private Shop shop;

    private KubernetesClient kubernetesClient1; // mention: KubernetesClient

    void unrelated(Shelf shelf, String label) {
        shelf.KubernetesClient(label);
    }
}
