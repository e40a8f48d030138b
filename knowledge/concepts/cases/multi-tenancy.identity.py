from azure.identity import ClientSecretCredential


def credential(settings):
    return ClientSecretCredential(tenant_id=settings.tenant, client_id=settings.client, client_secret=settings.secret)
