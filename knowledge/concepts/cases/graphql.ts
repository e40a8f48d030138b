import { ApolloServer } from '@apollo/server'  // mention: ApolloServer
import { ApolloServer as ApolloServerApolloServer } from 'apollo-server'  // mention: ApolloServerApolloServer
import { GraphQLObjectType } from 'graphql'  // mention: GraphQLObjectType
import { GraphQLSchema } from 'graphql'  // mention: GraphQLSchema
import { createYoga } from 'graphql-yoga'
import { createSchema } from 'graphql-yoga'
import { buildSchema } from 'graphql'
import graphqlTag from 'graphql-tag'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { Resolver } from '@nestjs/graphql'
import { Query } from 'type-graphql'
import { Mutation } from 'type-graphql'
import { ObjectType } from 'type-graphql'
import { Field } from 'type-graphql'

export async function graphql1(order, shop) {
  const apolloServerValue = new ApolloServer(order) // mention: ApolloServer
}

export async function graphql2(order, shop) {
  const apolloServerApolloServerValue = new ApolloServerApolloServer(order) // mention: ApolloServerApolloServer
}

export async function graphql3(order, shop) {
  const graphQLObjectTypeValue = new GraphQLObjectType(order) // mention: GraphQLObjectType
}

export async function graphql4(order, shop) {
  const graphQLSchemaValue = new GraphQLSchema(order) // mention: GraphQLSchema
}

export async function graphql5(order, shop) {
  const result = createYoga(order) // mention: createYoga
}

export async function graphql6(order, shop) {
  const result = createSchema(order) // mention: createSchema
}

export async function graphql7(order, shop) {
  const result = buildSchema(order) // mention: buildSchema
}

export async function graphql8(order, shop) {
  const result = graphqlTag(order) // mention: graphqlTag
}

export async function graphql9(order, shop) {
  const result = makeExecutableSchema(order) // mention: makeExecutableSchema
}

export class Graphql10 {
  @Resolver('orders') // mention: Resolver
  handle(order) {
    return order
  }
}

export class Graphql11 {
  @Query('orders') // mention: Query
  handle(order) {
    return order
  }
}

export class Graphql12 {
  @Mutation('orders') // mention: Mutation
  handle(order) {
    return order
  }
}

export class Graphql13 {
  @ObjectType('orders') // mention: ObjectType
  handle(order) {
    return order
  }
}

export class Graphql14 {
  @Field('orders') // mention: Field
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.ApolloServer(label)
  shelf.createYoga(label)
  shelf.Resolver(label)
}
