<?php

function tls1($order, $shop)
{
    $level = CURLOPT_SSL_VERIFYPEER; // mention: CURLOPT_SSL_VERIFYPEER
}

function tls2($order, $shop)
{
    $level = CURLOPT_SSL_VERIFYHOST; // mention: CURLOPT_SSL_VERIFYHOST
}

function tls3($order, $shop)
{
    $level = CURLOPT_CAINFO; // mention: CURLOPT_CAINFO
}

function tls4($order, $shop)
{
    $level = CURLOPT_SSLVERSION; // mention: CURLOPT_SSLVERSION
}

function tls5($order, $shop)
{
    $options = ['verify_peer' => $shop->value]; // mention: verify_peer
}

function tls6($order, $shop)
{
    $options = ['verify_peer_name' => $shop->value]; // mention: verify_peer_name
}

function tls7($order, $shop)
{
    $options = ['allow_self_signed' => $shop->value]; // mention: allow_self_signed
}

function unrelated($shelf, $label)
{
    $shelf->CURLOPT_SSL_VERIFYPEER($label);
    $shelf->verify_peer($label);
}
