import { loadPackageDefinition } from '@grpc/grpc-js'
import { makeClientConstructor } from '@grpc/grpc-js'
import { load } from '@grpc/proto-loader'
import { Server } from '@grpc/grpc-js'  // mention: Server

export async function remoteProcedureCall1(order, shop) {
  const result = loadPackageDefinition(order) // mention: loadPackageDefinition
}

export async function remoteProcedureCall2(order, shop) {
  const result = makeClientConstructor(order) // mention: makeClientConstructor
}

export async function remoteProcedureCall3(order, shop) {
  const result = load(order) // mention: load
}

export async function remoteProcedureCall4(order, shop) {
  const serverValue = new Server(order) // mention: Server
}

export function unrelated(shelf, label) {
  shelf.loadPackageDefinition(label)
  shelf.Server(label)
}
