package shop;

import javax.crypto.Cipher;  // mention: Cipher
import org.springframework.security.crypto.encrypt.Encryptors;
import javax.crypto.spec.GCMParameterSpec;  // mention: GCMParameterSpec
import org.springframework.security.crypto.encrypt.TextEncryptor;  // mention: TextEncryptor
import org.springframework.security.crypto.encrypt.BytesEncryptor;  // mention: BytesEncryptor
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;  // mention: AesBytesEncryptor
import com.google.crypto.tink.Aead;  // mention: Aead
import javax.crypto.*;

class EncryptionAtRestSample {
    private Shop shop;
    private Cipher cipher1; // mention: Cipher
    private Cipher cipher2; // mention: Cipher
    private Cipher cipher3; // mention: Cipher
    private Cipher cipher4; // mention: Cipher
    private Cipher cipher5; // mention: Cipher
    private Cipher cipher6; // mention: Cipher

    private Cipher cipher7; // mention: Cipher

    private GCMParameterSpec gCMParameterSpec8; // mention: GCMParameterSpec

    private TextEncryptor textEncryptor9; // mention: TextEncryptor

    private BytesEncryptor bytesEncryptor10; // mention: BytesEncryptor

    private AesBytesEncryptor aesBytesEncryptor11; // mention: AesBytesEncryptor

    private Aead aead12; // mention: Aead

    void run(Order order) throws Exception {
        Cipher.getInstance(order); // mention: getInstance
        cipher1.init(order); // mention: init
        cipher2.doFinal(order); // mention: doFinal
        cipher3.updateAAD(order); // mention: updateAAD
        Encryptors.create(order); // mention: create
        Cipher.getInstance(order); // mention: getInstance
        cipher4.init(order); // mention: init
        cipher5.doFinal(order); // mention: doFinal
        cipher6.updateAAD(order); // mention: updateAAD
    }

    void unrelated(Shelf shelf, String label) {
        shelf.getInstance(label);
        shelf.init(label);
        shelf.Cipher(label);
    }
}
