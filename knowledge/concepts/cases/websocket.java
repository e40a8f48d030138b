package shop;

import org.springframework.web.socket.handler.TextWebSocketHandler;  // mention: TextWebSocketHandler
import org.springframework.web.socket.WebSocketSession;  // mention: WebSocketSession
import org.springframework.web.socket.WebSocketHandler;  // mention: WebSocketHandler
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;  // mention: WebSocketConfigurer
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;  // mention: WebSocketMessageBrokerConfigurer
import org.springframework.messaging.simp.SimpMessagingTemplate;  // mention: SimpMessagingTemplate
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.OnMessage;
import javax.websocket.OnOpen;
import javax.websocket.OnClose;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;

class WebsocketSample {
    private Shop shop;

    private TextWebSocketHandler textWebSocketHandler1; // mention: TextWebSocketHandler

    private WebSocketSession webSocketSession2; // mention: WebSocketSession

    private WebSocketHandler webSocketHandler3; // mention: WebSocketHandler

    private WebSocketConfigurer webSocketConfigurer4; // mention: WebSocketConfigurer

    private WebSocketMessageBrokerConfigurer webSocketMessageBrokerConfigurer5; // mention: WebSocketMessageBrokerConfigurer

    private SimpMessagingTemplate simpMessagingTemplate6; // mention: SimpMessagingTemplate

    @ServerEndpoint // mention: ServerEndpoint
    void handle7(Order order) {
        shop.note(order);
    }

    @javax.websocket.server.ServerEndpoint // mention: ServerEndpoint
    void handle8(Order order) {
        shop.note(order);
    }

    @OnMessage // mention: OnMessage
    void handle9(Order order) {
        shop.note(order);
    }

    @OnOpen // mention: OnOpen
    void handle10(Order order) {
        shop.note(order);
    }

    @OnClose // mention: OnClose
    void handle11(Order order) {
        shop.note(order);
    }

    @MessageMapping // mention: MessageMapping
    void handle12(Order order) {
        shop.note(order);
    }

    @EnableWebSocketMessageBroker // mention: EnableWebSocketMessageBroker
    void handle13(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.TextWebSocketHandler(label);
        shelf.ServerEndpoint(label);
    }
}
