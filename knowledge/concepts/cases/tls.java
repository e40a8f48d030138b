package shop;

import javax.net.ssl.SSLContext;  // mention: SSLContext
import javax.net.ssl.TrustManager;  // mention: TrustManager
import javax.net.ssl.TrustManagerFactory;  // mention: TrustManagerFactory
import javax.net.ssl.KeyManagerFactory;  // mention: KeyManagerFactory
import javax.net.ssl.X509TrustManager;  // mention: X509TrustManager
import javax.net.ssl.HostnameVerifier;  // mention: HostnameVerifier
import javax.net.ssl.X509ExtendedTrustManager;  // mention: X509ExtendedTrustManager
import javax.net.ssl.HttpsURLConnection;  // mention: HttpsURLConnection
import javax.net.ssl.SSLSocketFactory;  // mention: SSLSocketFactory
import javax.net.ssl.SSLParameters;  // mention: SSLParameters
import javax.net.ssl.*;

class TlsSample {
    private Shop shop;
    private HttpsURLConnection httpsURLConnection17; // mention: HttpsURLConnection
    private HttpsURLConnection httpsURLConnection18; // mention: HttpsURLConnection

    private SSLContext sSLContext1; // mention: SSLContext

    private TrustManager trustManager2; // mention: TrustManager

    private TrustManagerFactory trustManagerFactory3; // mention: TrustManagerFactory

    private KeyManagerFactory keyManagerFactory4; // mention: KeyManagerFactory

    private X509TrustManager x509TrustManager5; // mention: X509TrustManager

    private HostnameVerifier hostnameVerifier6; // mention: HostnameVerifier

    private X509ExtendedTrustManager x509ExtendedTrustManager7; // mention: X509ExtendedTrustManager

    private HttpsURLConnection httpsURLConnection8; // mention: HttpsURLConnection

    private SSLSocketFactory sSLSocketFactory9; // mention: SSLSocketFactory

    private SSLParameters sSLParameters10; // mention: SSLParameters

    private SSLContext sSLContext11; // mention: SSLContext

    private TrustManager trustManager12; // mention: TrustManager

    private TrustManagerFactory trustManagerFactory13; // mention: TrustManagerFactory

    private KeyManagerFactory keyManagerFactory14; // mention: KeyManagerFactory

    private X509TrustManager x509TrustManager15; // mention: X509TrustManager

    private HostnameVerifier hostnameVerifier16; // mention: HostnameVerifier

    void run(Order order) throws Exception {
        SSLContext.getInstance(order); // mention: getInstance
        SSLContext.getDefault(order); // mention: getDefault
        HttpsURLConnection.setDefaultSSLSocketFactory(order); // mention: setDefaultSSLSocketFactory
        HttpsURLConnection.setDefaultHostnameVerifier(order); // mention: setDefaultHostnameVerifier
        httpsURLConnection17.setSSLSocketFactory(order); // mention: setSSLSocketFactory
        httpsURLConnection18.setHostnameVerifier(order); // mention: setHostnameVerifier
        shop.sslContext(order); // mention: sslContext
        shop.sslSocketFactory(order); // mention: sslSocketFactory
        shop.hostnameVerifier(order); // mention: hostnameVerifier
        SSLContext.getInstance(order); // mention: getInstance
        SSLContext.getDefault(order); // mention: getDefault
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SSLContext(label);
        shelf.TrustManager(label);
        shelf.getInstance(label);
        shelf.getDefault(label);
    }
}
