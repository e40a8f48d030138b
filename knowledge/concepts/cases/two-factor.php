<?php

use PragmaRX\Google2FA\Google2FA; // mention: Google2FA
use Webauthn\PublicKeyCredentialSource; // mention: PublicKeyCredentialSource

function twoFactor1($order, $shop)
{
    $value = new Google2FA($order); // mention: Google2FA
}

function twoFactor2($order, $shop)
{
    $value = new PublicKeyCredentialSource($order); // mention: PublicKeyCredentialSource
}

function twoFactor3($order, $shop)
{
    $result = OTPHP::TOTP::create($order); // mention: create
}

function twoFactor4($order, $shop)
{
    $result = OTPHP::TOTP::generate($order); // mention: generate
}

function twoFactor5($order, $shop)
{
    $result = OTPHP::TOTP::createFromSecret($order); // mention: createFromSecret
}

function unrelated($shelf, $label)
{
    $shelf->Google2FA($label);
    $shelf->create($label);
}
