
export async function memoryLeak1(order, shop) {
  const weakMapValue = new WeakMap(order) // mention: WeakMap
}

export async function memoryLeak2(order, shop) {
  const weakRefValue = new WeakRef(order) // mention: WeakRef
}

export async function memoryLeak3(order, shop) {
  const weakSetValue = new WeakSet(order) // mention: WeakSet
}

export async function memoryLeak4(order, shop) {
  const finalizationRegistryValue = new FinalizationRegistry(order) // mention: FinalizationRegistry
}

export async function memoryLeak5(order, shop) {
  shop.removeListener(order) // mention: removeListener
}

export async function memoryLeak6(order, shop) {
  shop.removeAllListeners(order) // mention: removeAllListeners
}

export async function memoryLeak7(order, shop) {
  shop.setMaxListeners(order) // mention: setMaxListeners
}

export async function memoryLeak8(order, shop) {
  const result = clearInterval(order) // mention: clearInterval
}

export function unrelated(shelf, label) {
  shelf.WeakMap(label)
  const removeListenerText = shelf.count
}
