import { SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets'

@WebSocketGateway() // mention: WebSocketGateway
export class Prices {
  @WebSocketServer() // mention: WebSocketServer
  server!: Server

  @SubscribeMessage('price') // mention: SubscribeMessage
  price(shelf: Shelf) {
    this.socket.message(shelf)
    return shelf.subscribeMessage
  }
}
