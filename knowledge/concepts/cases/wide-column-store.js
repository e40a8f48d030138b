import { Client } from 'cassandra-driver'  // mention: Client
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'  // mention: DynamoDBClient
import { QueryCommand } from '@aws-sdk/client-dynamodb'  // mention: QueryCommand
import { GetItemCommand } from '@aws-sdk/client-dynamodb'  // mention: GetItemCommand
import { PutItemCommand } from '@aws-sdk/client-dynamodb'  // mention: PutItemCommand
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'  // mention: DynamoDBDocumentClient
import { QueryCommand as QueryCommandLibDynamodb } from '@aws-sdk/lib-dynamodb'  // mention: QueryCommandLibDynamodb
import { GetCommand } from '@aws-sdk/lib-dynamodb'  // mention: GetCommand
import { PutCommand } from '@aws-sdk/lib-dynamodb'  // mention: PutCommand

export async function wideColumnStore1(order, shop) {
  const clientValue = new Client(order) // mention: Client
}

export async function wideColumnStore2(order, shop) {
  const dynamoDBClientValue = new DynamoDBClient(order) // mention: DynamoDBClient
}

export async function wideColumnStore3(order, shop) {
  const queryCommandValue = new QueryCommand(order) // mention: QueryCommand
}

export async function wideColumnStore4(order, shop) {
  const getItemCommandValue = new GetItemCommand(order) // mention: GetItemCommand
}

export async function wideColumnStore5(order, shop) {
  const putItemCommandValue = new PutItemCommand(order) // mention: PutItemCommand
}

export async function wideColumnStore6(order, shop) {
  const dynamoDBDocumentClientValue = new DynamoDBDocumentClient(order) // mention: DynamoDBDocumentClient
}

export async function wideColumnStore7(order, shop) {
  const queryCommandLibDynamodbValue = new QueryCommandLibDynamodb(order) // mention: QueryCommandLibDynamodb
}

export async function wideColumnStore8(order, shop) {
  const getCommandValue = new GetCommand(order) // mention: GetCommand
}

export async function wideColumnStore9(order, shop) {
  const putCommandValue = new PutCommand(order) // mention: PutCommand
}

export function unrelated(shelf, label) {
  shelf.Client(label)
}
