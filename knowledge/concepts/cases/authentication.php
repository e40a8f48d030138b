<?php

use Illuminate\Support\Facades\Auth;
use Symfony\Component\Security\Http\Authenticator\AbstractAuthenticator; // mention: AbstractAuthenticator
use Symfony\Component\Security\Core\User\UserInterface; // mention: UserInterface

function authentication1($order, $shop)
{
    $result = Auth::attempt($order); // mention: attempt
}

function authentication2($order, $shop)
{
    $result = Auth::login($order); // mention: login
}

function authentication3($order, $shop)
{
    $result = Auth::check($order); // mention: check
}

function authentication4($order, $shop)
{
    $result = Auth::user($order); // mention: user
}

function authentication5($order, $shop)
{
    $result = Auth::guard($order); // mention: guard
}

class Authentication6 extends AbstractAuthenticator // mention: AbstractAuthenticator
{
}

class Authentication7 implements UserInterface // mention: UserInterface
{
}

function unrelated($shelf, $label)
{
    $shelf->attempt($label);
    $shelf->AbstractAuthenticator($label);
}
