import { WebSocketServer } from 'ws'  // mention: WebSocketServer
import { Server } from 'ws'  // mention: Server
import { Server as ServerSocketIo } from 'socket.io'  // mention: ServerSocketIo
import ws from 'ws'  // mention: ws
import { io } from 'socket.io-client'
import { WebSocketGateway } from '@nestjs/websockets'
import { SubscribeMessage } from '@nestjs/websockets'
import { WebSocketServer as WebSocketServerWebsockets } from '@nestjs/websockets'

export async function websocket1(order, shop) {
  const webSocketServerValue = new WebSocketServer(order) // mention: WebSocketServer
}

export async function websocket2(order, shop) {
  const serverValue = new Server(order) // mention: Server
}

export async function websocket3(order, shop) {
  const serverSocketIoValue = new ServerSocketIo(order) // mention: ServerSocketIo
}

export async function websocket4(order, shop) {
  const wsValue = new ws(order) // mention: ws
}

export async function websocket5(order, shop) {
  const webSocketValue = new WebSocket(order) // mention: WebSocket
}

export async function websocket6(order, shop) {
  const result = io(order) // mention: io
}

export class Websocket7 {
  @WebSocketGateway('orders') // mention: WebSocketGateway
  handle(order) {
    return order
  }
}

export class Websocket8 {
  @SubscribeMessage('orders') // mention: SubscribeMessage
  handle(order) {
    return order
  }
}

export class Websocket9 {
  @WebSocketServerWebsockets('orders') // mention: WebSocketServerWebsockets
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.WebSocketServer(label)
  shelf.io(label)
  shelf.WebSocketGateway(label)
}
