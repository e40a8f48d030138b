package shop;

import com.sun.net.httpserver.HttpServer;
import io.undertow.Undertow;
import io.netty.bootstrap.ServerBootstrap;  // mention: ServerBootstrap
import org.eclipse.jetty.server.Server;  // mention: Server

class HttpServerSample {
    private Shop shop;

    private ServerBootstrap serverBootstrap1; // mention: ServerBootstrap

    private Server server2; // mention: Server

    void run(Order order) throws Exception {
        HttpServer.create(order); // mention: create
        Undertow.builder(order); // mention: builder
    }

    void unrelated(Shelf shelf, String label) {
        shelf.create(label);
        shelf.ServerBootstrap(label);
    }
}
