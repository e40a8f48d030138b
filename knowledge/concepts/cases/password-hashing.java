package shop;

import org.springframework.security.crypto.password.PasswordEncoder;  // mention: PasswordEncoder
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;  // mention: DelegatingPasswordEncoder
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;  // mention: BCryptPasswordEncoder
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;  // mention: Argon2PasswordEncoder
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;  // mention: SCryptPasswordEncoder
import org.springframework.security.crypto.pbkdf2.Pbkdf2PasswordEncoder;  // mention: Pbkdf2PasswordEncoder
import javax.crypto.spec.PBEKeySpec;  // mention: PBEKeySpec
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.mindrot.jbcrypt.BCrypt;
import de.mkammerer.argon2.Argon2Factory;
import javax.crypto.SecretKeyFactory;

class PasswordHashingSample {
    private Shop shop;
    private PasswordEncoder passwordEncoder8; // mention: PasswordEncoder
    private PasswordEncoder passwordEncoder9; // mention: PasswordEncoder
    private PasswordEncoder passwordEncoder10; // mention: PasswordEncoder
    private BCryptPasswordEncoder bCryptPasswordEncoder11; // mention: BCryptPasswordEncoder
    private BCryptPasswordEncoder bCryptPasswordEncoder12; // mention: BCryptPasswordEncoder
    private BCryptPasswordEncoder bCryptPasswordEncoder13; // mention: BCryptPasswordEncoder
    private Argon2PasswordEncoder argon2PasswordEncoder14; // mention: Argon2PasswordEncoder
    private Argon2PasswordEncoder argon2PasswordEncoder15; // mention: Argon2PasswordEncoder
    private Argon2PasswordEncoder argon2PasswordEncoder16; // mention: Argon2PasswordEncoder

    private PasswordEncoder passwordEncoder1; // mention: PasswordEncoder

    private DelegatingPasswordEncoder delegatingPasswordEncoder2; // mention: DelegatingPasswordEncoder

    private BCryptPasswordEncoder bCryptPasswordEncoder3; // mention: BCryptPasswordEncoder

    private Argon2PasswordEncoder argon2PasswordEncoder4; // mention: Argon2PasswordEncoder

    private SCryptPasswordEncoder sCryptPasswordEncoder5; // mention: SCryptPasswordEncoder

    private Pbkdf2PasswordEncoder pbkdf2PasswordEncoder6; // mention: Pbkdf2PasswordEncoder

    private PBEKeySpec pBEKeySpec7; // mention: PBEKeySpec

    void run(Order order) throws Exception {
        passwordEncoder8.encode(order); // mention: encode
        passwordEncoder9.matches(order); // mention: matches
        passwordEncoder10.upgradeEncoding(order); // mention: upgradeEncoding
        bCryptPasswordEncoder11.encode(order); // mention: encode
        bCryptPasswordEncoder12.matches(order); // mention: matches
        bCryptPasswordEncoder13.upgradeEncoding(order); // mention: upgradeEncoding
        argon2PasswordEncoder14.encode(order); // mention: encode
        argon2PasswordEncoder15.matches(order); // mention: matches
        argon2PasswordEncoder16.upgradeEncoding(order); // mention: upgradeEncoding
        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(order); // mention: defaultsForSpringSecurity_v5_8
        PasswordEncoderFactories.createDelegatingPasswordEncoder(order); // mention: createDelegatingPasswordEncoder
        BCrypt.hashpw(order); // mention: hashpw
        BCrypt.checkpw(order); // mention: checkpw
        BCrypt.gensalt(order); // mention: gensalt
        org.springframework.security.crypto.bcrypt.BCrypt.hashpw(order); // mention: hashpw
        org.springframework.security.crypto.bcrypt.BCrypt.checkpw(order); // mention: checkpw
        org.springframework.security.crypto.bcrypt.BCrypt.gensalt(order); // mention: gensalt
        at.favre.lib.crypto.bcrypt.BCrypt.withDefaults(order); // mention: withDefaults
        at.favre.lib.crypto.bcrypt.BCrypt.verifyer(order); // mention: verifyer
        Argon2Factory.create(order); // mention: create
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1"); // mention: getInstance
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256"); // mention: getInstance
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA384"); // mention: getInstance
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512"); // mention: getInstance
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PasswordEncoder(label);
        shelf.encode(label);
        shelf.getInstance(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("PBKDF2WithHmacSHA1");
    }
}
