package shop;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;  // mention: OAuth2AuthorizedClient
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;  // mention: OAuth2AuthorizedClientManager
import org.springframework.security.oauth2.client.registration.ClientRegistration;  // mention: ClientRegistration
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;  // mention: ClientRegistrationRepository
import org.springframework.security.oauth2.core.oidc.user.OidcUser;  // mention: OidcUser
import org.springframework.security.*;

class OauthSample {
    private Shop shop;

    private OAuth2AuthorizedClient oAuth2AuthorizedClient1; // mention: OAuth2AuthorizedClient

    private OAuth2AuthorizedClientManager oAuth2AuthorizedClientManager2; // mention: OAuth2AuthorizedClientManager

    private ClientRegistration clientRegistration3; // mention: ClientRegistration

    private ClientRegistrationRepository clientRegistrationRepository4; // mention: ClientRegistrationRepository

    private OidcUser oidcUser5; // mention: OidcUser

    void run(Order order) throws Exception {
        shop.oauth2Login(order); // mention: oauth2Login
        shop.oauth2ResourceServer(order); // mention: oauth2ResourceServer
        shop.oauth2Client(order); // mention: oauth2Client
    }

    void unrelated(Shelf shelf, String label) {
        int oauth2LoginText = 0;
        shelf.OAuth2AuthorizedClient(label);
    }
}
