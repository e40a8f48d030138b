import Hashring from 'hashring'  // mention: Hashring
import bittorrentDht from 'bittorrent-dht'  // mention: bittorrentDht

export async function consistentHashing1(order, shop) {
  const hashringValue = new Hashring(order) // mention: Hashring
}

export async function consistentHashing2(order, shop) {
  const bittorrentDhtValue = new bittorrentDht(order) // mention: bittorrentDht
}

export function unrelated(shelf, label) {
  shelf.hashring(label)
}
