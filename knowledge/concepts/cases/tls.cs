using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Shop.Orders;

public class TlsSample
{
    private Shop shop;
    private SslStream sslStream4; // mention: SslStream
    private X509Certificate2 x509Certificate25; // mention: X509Certificate2
    private X509Chain x509Chain6; // mention: X509Chain

    public void Run(Order order)
    {
        var level1 = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator; // mention: DangerousAcceptAnyServerCertificateValidator
        var level2 = ServicePointManager.ServerCertificateValidationCallback; // mention: ServerCertificateValidationCallback
        var level3 = ServicePointManager.SecurityProtocol; // mention: SecurityProtocol
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.DangerousAcceptAnyServerCertificateValidator(label);
        shelf.SslStream(label);
        shelf.X509Certificate2(label);
    }
}
