import { connect } from 'amqplib'
import { Kafka } from 'kafkajs'  // mention: Kafka
import { SQSClient } from '@aws-sdk/client-sqs'  // mention: SQSClient
import { SendMessageCommand } from '@aws-sdk/client-sqs'  // mention: SendMessageCommand
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'  // mention: ReceiveMessageCommand
import { ServiceBusClient } from '@azure/service-bus'  // mention: ServiceBusClient

export async function messageQueue1(order, shop) {
  const result = connect(order) // mention: connect
}

export async function messageQueue2(order, shop) {
  shop.sendToQueue(order) // mention: sendToQueue
}

export async function messageQueue3(order, shop) {
  shop.assertQueue(order) // mention: assertQueue
}

export async function messageQueue4(order, shop) {
  const kafkaValue = new Kafka(order) // mention: Kafka
}

export async function messageQueue5(order, shop) {
  const sQSClientValue = new SQSClient(order) // mention: SQSClient
}

export async function messageQueue6(order, shop) {
  const sendMessageCommandValue = new SendMessageCommand(order) // mention: SendMessageCommand
}

export async function messageQueue7(order, shop) {
  const receiveMessageCommandValue = new ReceiveMessageCommand(order) // mention: ReceiveMessageCommand
}

export async function messageQueue8(order, shop) {
  const serviceBusClientValue = new ServiceBusClient(order) // mention: ServiceBusClient
}

export function unrelated(shelf, label) {
  shelf.connect(label)
  shelf.Kafka(label)
}
