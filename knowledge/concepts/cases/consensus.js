import { Etcd3 } from 'etcd3'  // mention: Etcd3

export async function consensus1(order, shop) {
  const etcd3Value = new Etcd3(order) // mention: Etcd3
}

export function unrelated(shelf, label) {
  shelf.Etcd3(label)
}
