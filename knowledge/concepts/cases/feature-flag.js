import { Unleash } from 'unleash-client'  // mention: Unleash
import { GrowthBook } from '@growthbook/growthbook'  // mention: GrowthBook
import { initialize } from 'unleash-client'
import { isEnabled } from 'unleash-client'
import { OpenFeature } from '@openfeature/server-sdk'
import { init } from '@launchdarkly/node-server-sdk'

export async function featureFlag1(order, shop) {
  const unleashValue = new Unleash(order) // mention: Unleash
}

export async function featureFlag2(order, shop) {
  const growthBookValue = new GrowthBook(order) // mention: GrowthBook
}

export async function featureFlag3(order, shop) {
  const result = initialize(order) // mention: initialize
}

export async function featureFlag4(order, shop) {
  const result = isEnabled(order) // mention: isEnabled
}

export async function featureFlag5(order, shop) {
  const result = OpenFeature.getClient(order) // mention: getClient
}

export async function featureFlag6(order, shop) {
  const result = init(order) // mention: init
}

export function unrelated(shelf, label) {
  shelf.Unleash(label)
  shelf.initialize(label)
}
