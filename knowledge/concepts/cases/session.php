<?php

use Illuminate\Support\Facades\Session;
use Symfony\Component\HttpFoundation\Session\SessionInterface; // mention: SessionInterface

function session1($order, $shop)
{
    $result = session_start($order); // mention: session_start
}

function session2($order, $shop)
{
    $result = session_destroy($order); // mention: session_destroy
}

function session3($order, $shop)
{
    $result = session_set_save_handler($order); // mention: session_set_save_handler
}

function session4($order, $shop)
{
    $result = session_name($order); // mention: session_name
}

function session5($order, $shop)
{
    $result = Session::get($order); // mention: get
}

function session6($order, $shop)
{
    $result = Session::put($order); // mention: put
}

function session7($order, $shop)
{
    $result = Session::flush($order); // mention: flush
}

function session8($order, $shop)
{
    $result = Session::regenerate($order); // mention: regenerate
}

function session9($order, $shop)
{
    $result = Session::invalidate($order); // mention: invalidate
}

function session10($order, $shop)
{
    $value = new SessionInterface($order); // mention: SessionInterface
}

function unrelated($shelf, $label)
{
    $shelf->session_start($label);
    $shelf->get($label);
    $shelf->SessionInterface($label);
}
