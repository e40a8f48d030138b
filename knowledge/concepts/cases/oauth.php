<?php

use Laravel\Socialite\Facades\Socialite;
use Laravel\Passport\Passport;
use League\OAuth2\Client\Provider\GenericProvider; // mention: GenericProvider
use League\OAuth2\Client\Provider\AbstractProvider; // mention: AbstractProvider
use League\OAuth2\Server\AuthorizationServer; // mention: AuthorizationServer

function oauth1($order, $shop)
{
    $result = Socialite::driver($order); // mention: driver
}

function oauth2($order, $shop)
{
    $result = Passport::tokensCan($order); // mention: tokensCan
}

function oauth3($order, $shop)
{
    $result = Passport::tokensExpireIn($order); // mention: tokensExpireIn
}

function oauth4($order, $shop)
{
    $result = Passport::enablePasswordGrant($order); // mention: enablePasswordGrant
}

function oauth5($order, $shop)
{
    $value = new GenericProvider($order); // mention: GenericProvider
}

function oauth6($order, $shop)
{
    $value = new AbstractProvider($order); // mention: AbstractProvider
}

function oauth7($order, $shop)
{
    $value = new AuthorizationServer($order); // mention: AuthorizationServer
}

function unrelated($shelf, $label)
{
    $shelf->driver($label);
    $shelf->GenericProvider($label);
}
