package shop;

import io.jsonwebtoken.Jwts;
import com.auth0.jwt.JWT;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;  // mention: NimbusJwtDecoder
import org.springframework.security.oauth2.jwt.JwtDecoder;  // mention: JwtDecoder
import org.springframework.security.oauth2.jwt.JwtEncoder;  // mention: JwtEncoder
import com.nimbusds.jwt.SignedJWT;  // mention: SignedJWT
import org.springframework.security.oauth2.jwt.Jwt;  // mention: Jwt
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;  // mention: NimbusJwtEncoder
import com.nimbusds.jwt.JWTClaimsSet;  // mention: JWTClaimsSet
import io.jsonwebtoken.JwtParser;  // mention: JwtParser
import io.jsonwebtoken.Claims;  // mention: Claims

class JwtSample {
    private Shop shop;
    private JwtDecoder jwtDecoder1; // mention: JwtDecoder
    private JwtEncoder jwtEncoder2; // mention: JwtEncoder

    private Jwt jwt3; // mention: Jwt

    private JwtDecoder jwtDecoder4; // mention: JwtDecoder

    private JwtEncoder jwtEncoder5; // mention: JwtEncoder

    private NimbusJwtDecoder nimbusJwtDecoder6; // mention: NimbusJwtDecoder

    private NimbusJwtEncoder nimbusJwtEncoder7; // mention: NimbusJwtEncoder

    private SignedJWT signedJWT8; // mention: SignedJWT

    private JWTClaimsSet jWTClaimsSet9; // mention: JWTClaimsSet

    private JwtParser jwtParser10; // mention: JwtParser

    private Claims claims11; // mention: Claims

    void run(Order order) throws Exception {
        Jwts.builder(order); // mention: builder
        Jwts.parser(order); // mention: parser
        Jwts.parserBuilder(order); // mention: parserBuilder
        JWT.create(order); // mention: create
        JWT.require(order); // mention: require
        JWT.decode(order); // mention: decode
        NimbusJwtDecoder.withJwkSetUri(order); // mention: withJwkSetUri
        jwtDecoder1.decode(order); // mention: decode
        jwtEncoder2.encode(order); // mention: encode
        SignedJWT.parse(order); // mention: parse
    }

    void unrelated(Shelf shelf, String label) {
        shelf.builder(label);
        shelf.Jwt(label);
    }
}
