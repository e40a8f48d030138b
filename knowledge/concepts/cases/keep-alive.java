package shop;

import java.net.Socket;  // mention: Socket
import java.net.ServerSocket;  // mention: ServerSocket
import java.net.http.HttpClient;  // mention: HttpClient
import okhttp3.OkHttpClient;  // mention: OkHttpClient
import okhttp3.ConnectionPool;  // mention: ConnectionPool
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;  // mention: PoolingHttpClientConnectionManager

class KeepAliveSample {
    private Shop shop;

    private Socket socket1; // mention: Socket

    private ServerSocket serverSocket2; // mention: ServerSocket

    private HttpClient httpClient3; // mention: HttpClient

    private OkHttpClient okHttpClient4; // mention: OkHttpClient

    private ConnectionPool connectionPool5; // mention: ConnectionPool

    private PoolingHttpClientConnectionManager poolingHttpClientConnectionManager6; // mention: PoolingHttpClientConnectionManager

    private org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager poolingHttpClientConnectionManager7; // mention: PoolingHttpClientConnectionManager

    void run(Order order) throws Exception {
        HttpClient.newHttpClient(order); // mention: newHttpClient
        HttpClient.newBuilder(order); // mention: newBuilder
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Socket(label);
        shelf.newHttpClient(label);
    }
}
