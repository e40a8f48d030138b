import crypto from 'crypto'

export async function primalityTest1(order, shop) {
  const result = crypto.checkPrime(order) // mention: checkPrime
}

export async function primalityTest2(order, shop) {
  const result = crypto.checkPrimeSync(order) // mention: checkPrimeSync
}

export async function primalityTest3(order, shop) {
  const result = crypto.generatePrime(order) // mention: generatePrime
}

export async function primalityTest4(order, shop) {
  const result = crypto.generatePrimeSync(order) // mention: generatePrimeSync
}

export function unrelated(shelf, label) {
  shelf.checkPrime(label)
}
