package shop;

import com.warrenstrange.googleauth.GoogleAuthenticator;  // mention: GoogleAuthenticator
import com.yubico.webauthn.RelyingParty;  // mention: RelyingParty
import com.webauthn4j.WebAuthnManager;  // mention: WebAuthnManager
import dev.samstevens.totp.code.CodeVerifier;  // mention: CodeVerifier
import dev.samstevens.totp.code.DefaultCodeVerifier;  // mention: DefaultCodeVerifier

class TwoFactorSample {
    private Shop shop;

    private GoogleAuthenticator googleAuthenticator1; // mention: GoogleAuthenticator

    private RelyingParty relyingParty2; // mention: RelyingParty

    private WebAuthnManager webAuthnManager3; // mention: WebAuthnManager

    private CodeVerifier codeVerifier4; // mention: CodeVerifier

    private DefaultCodeVerifier defaultCodeVerifier5; // mention: DefaultCodeVerifier

    void unrelated(Shelf shelf, String label) {
        shelf.GoogleAuthenticator(label);
    }
}
