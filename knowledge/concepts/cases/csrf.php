<?php

use Illuminate\Foundation\Http\Middleware\VerifyCsrfToken; // mention: VerifyCsrfToken
use Symfony\Component\Security\Csrf\CsrfTokenManagerInterface; // mention: CsrfTokenManagerInterface

function csrf1($order, $shop)
{
    $result = csrf_token($order); // mention: csrf_token
}

function csrf2($order, $shop)
{
    $result = csrf_field($order); // mention: csrf_field
}

function csrf3($order, $shop)
{
    $shop->validateCsrfTokens($order); // mention: validateCsrfTokens
}

function csrf4($order, $shop)
{
    $value = new VerifyCsrfToken($order); // mention: VerifyCsrfToken
}

function csrf5($order, $shop)
{
    $value = new CsrfTokenManagerInterface($order); // mention: CsrfTokenManagerInterface
}

function csrf6($order, $shop)
{
    $shop->isCsrfTokenValid($order); // mention: isCsrfTokenValid
}

function unrelated($shelf, $label)
{
    $shelf->csrf_token($label);
    $shelf->VerifyCsrfToken($label);
    $isCsrfTokenValidText = $shelf->count;
}
