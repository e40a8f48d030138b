using System.Net.Http;

class Clients
{
    HttpClient Make()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => true; // expect: tls-verification-disabled
        return new HttpClient(handler);
    }

    HttpClient Other() => new HttpClient(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // expect: tls-verification-disabled
    });

    void Everywhere()
    {
        ServicePointManager.ServerCertificateValidationCallback += (sender, cert, chain, errors) => { return true; }; // expect: tls-verification-disabled
    }
}
