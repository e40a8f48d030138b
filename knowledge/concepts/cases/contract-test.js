import { PactV3 } from '@pact-foundation/pact'  // mention: PactV3
import { PactV4 } from '@pact-foundation/pact'  // mention: PactV4
import { Verifier } from '@pact-foundation/pact'  // mention: Verifier
import { Pact } from '@pact-foundation/pact'  // mention: Pact

export async function contractTest1(order, shop) {
  const pactV3Value = new PactV3(order) // mention: PactV3
}

export async function contractTest2(order, shop) {
  const pactV4Value = new PactV4(order) // mention: PactV4
}

export async function contractTest3(order, shop) {
  const verifierValue = new Verifier(order) // mention: Verifier
}

export async function contractTest4(order, shop) {
  const pactValue = new Pact(order) // mention: Pact
}

export function unrelated(shelf, label) {
  shelf.PactV3(label)
}
