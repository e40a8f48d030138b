<?php

use Firebase\JWT\JWT;
use Tymon\JWTAuth\Facades\JWTAuth;
use Lcobucci\JWT\Configuration; // mention: Configuration

function jwt1($order, $shop)
{
    $result = JWT::encode($order); // mention: encode
}

function jwt2($order, $shop)
{
    $result = JWT::decode($order); // mention: decode
}

function jwt3($order, $shop)
{
    $result = JWTAuth::attempt($order); // mention: attempt
}

function jwt4($order, $shop)
{
    $result = JWTAuth::fromUser($order); // mention: fromUser
}

function jwt5($order, $shop)
{
    $result = JWTAuth::parseToken($order); // mention: parseToken
}

function jwt6($order, $shop)
{
    $value = new Configuration($order); // mention: Configuration
}

function unrelated($shelf, $label)
{
    $shelf->encode($label);
    $shelf->Configuration($label);
}
