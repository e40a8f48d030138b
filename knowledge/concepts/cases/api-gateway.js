import { ApolloGateway } from '@apollo/gateway'  // mention: ApolloGateway
import { createProxyMiddleware } from 'http-proxy-middleware'

export async function apiGateway1(order, shop) {
  const apolloGatewayValue = new ApolloGateway(order) // mention: ApolloGateway
}

export async function apiGateway2(order, shop) {
  const result = createProxyMiddleware(order) // mention: createProxyMiddleware
}

export function unrelated(shelf, label) {
  shelf.ApolloGateway(label)
  shelf.createProxyMiddleware(label)
}
