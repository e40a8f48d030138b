import { connect } from 'mqtt'
import { PubSub } from '@google-cloud/pubsub'  // mention: PubSub
import { SNSClient } from '@aws-sdk/client-sns'  // mention: SNSClient
import { PublishCommand } from '@aws-sdk/client-sns'  // mention: PublishCommand

export async function publishSubscribe1(order, shop) {
  shop.assertExchange(order) // mention: assertExchange
}

export async function publishSubscribe2(order, shop) {
  const result = connect(order) // mention: connect
}

export async function publishSubscribe3(order, shop) {
  const pubSubValue = new PubSub(order) // mention: PubSub
}

export async function publishSubscribe4(order, shop) {
  const sNSClientValue = new SNSClient(order) // mention: SNSClient
}

export async function publishSubscribe5(order, shop) {
  const publishCommandValue = new PublishCommand(order) // mention: PublishCommand
}

export function unrelated(shelf, label) {
  const assertExchangeText = shelf.count
  shelf.PubSub(label)
}
