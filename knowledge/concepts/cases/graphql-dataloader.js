import dataloader from 'dataloader'  // mention: dataloader

export async function graphqlDataloader1(order, shop) {
  const dataloaderValue = new dataloader(order) // mention: dataloader
}

export async function graphqlDataloader2(order, shop) {
  const dataloaderInstance = dataloader() // mention: dataloader
  const result = dataloaderInstance.load(order) // mention: load
}

export async function graphqlDataloader3(order, shop) {
  const dataloaderInstance = dataloader() // mention: dataloader
  const result = dataloaderInstance.loadMany(order) // mention: loadMany
}

export async function graphqlDataloader4(order, shop) {
  const dataloaderInstance = dataloader() // mention: dataloader
  const result = dataloaderInstance.clear(order) // mention: clear
}

export async function graphqlDataloader5(order, shop) {
  const dataloaderInstance = dataloader() // mention: dataloader
  const result = dataloaderInstance.clearAll(order) // mention: clearAll
}

export async function graphqlDataloader6(order, shop) {
  const dataloaderInstance = dataloader() // mention: dataloader
  const result = dataloaderInstance.prime(order) // mention: prime
}

export async function graphqlDataloader7(order, shop) {
  shop.loaders.books.load(order) // mention: load
}

export async function graphqlDataloader8(order, shop) {
  shop.loaders.books.loadMany(order) // mention: loadMany
}

export function unrelated(shelf, label) {
  shelf.dataloader(label)
  const countText = shelf.count
  const loadText = shelf.count
}
