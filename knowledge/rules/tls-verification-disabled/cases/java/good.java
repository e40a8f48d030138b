import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.X509TrustManager;

class Checking implements X509TrustManager {
    private final X509TrustManager wrapped;

    Checking(X509TrustManager wrapped) {
        this.wrapped = wrapped;
    }

    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        wrapped.checkServerTrusted(chain, type);
    }

    public X509Certificate[] getAcceptedIssuers() {
        return wrapped.getAcceptedIssuers();
    }

    void open(HttpsURLConnection connection) {
        connection.setHostnameVerifier((host, session) -> host.equals("internal"));
    }
}

interface Trust {
    void checkServerTrusted(X509Certificate[] chain, String type);
}
