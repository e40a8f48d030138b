import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

class Trusting implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    public void checkServerTrusted(X509Certificate[] chain, String type) {} // expect: tls-verification-disabled

    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    void open(HttpsURLConnection connection) {
        connection.setHostnameVerifier((host, session) -> true); // expect: tls-verification-disabled
        HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build(); // expect: tls-verification-disabled
    }
}
