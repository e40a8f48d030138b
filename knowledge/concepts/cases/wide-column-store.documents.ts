import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb' // mention: GetCommand

export async function load(client: DynamoDBDocumentClient, shelf: Shelf) { // mention: DynamoDBDocumentClient
  await client.send(new QueryCommand({ TableName: 'orders' })) // mention: QueryCommand
  await client.send(new GetCommand({ TableName: 'orders' })) // mention: GetCommand
  await client.send(new PutCommand({ TableName: 'orders' })) // mention: PutCommand
  await shelf.send(new Command('orders'))
  return shelf.query
}
