<?php

use Illuminate\Support\Facades\Crypt;
use Defuse\Crypto\Key; // mention: Key

function encryptionAtRest1($order, $shop)
{
    $result = openssl_encrypt($order); // mention: openssl_encrypt
}

function encryptionAtRest2($order, $shop)
{
    $result = openssl_decrypt($order); // mention: openssl_decrypt
}

function encryptionAtRest3($order, $shop)
{
    $result = sodium_crypto_secretbox($order); // mention: sodium_crypto_secretbox
}

function encryptionAtRest4($order, $shop)
{
    $result = sodium_crypto_secretbox_open($order); // mention: sodium_crypto_secretbox_open
}

function encryptionAtRest5($order, $shop)
{
    $result = sodium_crypto_aead_xchacha20poly1305_ietf_encrypt($order); // mention: sodium_crypto_aead_xchacha20poly1305_ietf_encrypt
}

function encryptionAtRest6($order, $shop)
{
    $result = Crypt::encrypt($order); // mention: encrypt
}

function encryptionAtRest7($order, $shop)
{
    $result = Crypt::encryptString($order); // mention: encryptString
}

function encryptionAtRest8($order, $shop)
{
    $result = Crypt::decrypt($order); // mention: decrypt
}

function encryptionAtRest9($order, $shop)
{
    $result = Crypt::decryptString($order); // mention: decryptString
}

function encryptionAtRest10($order, $shop)
{
    $value = new Key($order); // mention: Key
}

function unrelated($shelf, $label)
{
    $shelf->openssl_encrypt($label);
    $shelf->Key($label);
}
