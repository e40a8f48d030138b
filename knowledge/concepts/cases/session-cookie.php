<?php

use Symfony\Component\HttpFoundation\Cookie; // mention: Cookie

function sessionCookie1($order, $shop)
{
    $result = setcookie($order); // mention: setcookie
}

function sessionCookie2($order, $shop)
{
    $result = session_set_cookie_params($order); // mention: session_set_cookie_params
}

function sessionCookie3($order, $shop)
{
    $result = session_regenerate_id($order); // mention: session_regenerate_id
}

function sessionCookie4($order, $shop)
{
    $result = Cookie::create($order); // mention: create
}

function sessionCookie5($order, $shop)
{
    $value = new Cookie($order); // mention: Cookie
}

function unrelated($shelf, $label)
{
    $shelf->setcookie($label);
    $shelf->create($label);
    $shelf->Cookie($label);
}
