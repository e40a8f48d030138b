SELECT pgp_sym_encrypt(iban, 'key') FROM payees; -- mention: pgp_sym_encrypt
SELECT pgp_sym_decrypt(iban, 'key') FROM payees; -- mention: pgp_sym_decrypt
SELECT AES_ENCRYPT(iban, 'key') FROM payees; -- mention: AES_ENCRYPT
SELECT AES_DECRYPT(iban, 'key') FROM payees; -- mention: AES_DECRYPT
SELECT ENCRYPTBYKEY(KEY_GUID('shop'), iban) FROM payees; -- mention: ENCRYPTBYKEY
CREATE SYMMETRIC KEY shop WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE shop_cert; -- mention: ENCRYPTION BY

SELECT 'pgp_sym_encrypt' AS note FROM notes;
-- ENCRYPTION BY
