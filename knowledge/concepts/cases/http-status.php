<?php

use Symfony\Component\HttpFoundation\Response;

function httpStatus1($order, $shop)
{
    $level = Response::HTTP_OK; // mention: HTTP_OK
}

function httpStatus2($order, $shop)
{
    $level = Response::HTTP_CREATED; // mention: HTTP_CREATED
}

function httpStatus3($order, $shop)
{
    $level = Response::HTTP_NO_CONTENT; // mention: HTTP_NO_CONTENT
}

function httpStatus4($order, $shop)
{
    $level = Response::HTTP_BAD_REQUEST; // mention: HTTP_BAD_REQUEST
}

function httpStatus5($order, $shop)
{
    $level = Response::HTTP_UNAUTHORIZED; // mention: HTTP_UNAUTHORIZED
}

function httpStatus6($order, $shop)
{
    $level = Response::HTTP_FORBIDDEN; // mention: HTTP_FORBIDDEN
}

function httpStatus7($order, $shop)
{
    $level = Response::HTTP_NOT_FOUND; // mention: HTTP_NOT_FOUND
}

function httpStatus8($order, $shop)
{
    $level = Response::HTTP_CONFLICT; // mention: HTTP_CONFLICT
}

function httpStatus9($order, $shop)
{
    $level = Response::HTTP_UNPROCESSABLE_ENTITY; // mention: HTTP_UNPROCESSABLE_ENTITY
}

function httpStatus10($order, $shop)
{
    $level = \Illuminate\Http\Response::HTTP_OK; // mention: HTTP_OK
}

function httpStatus11($order, $shop)
{
    $level = \Illuminate\Http\Response::HTTP_CREATED; // mention: HTTP_CREATED
}

function httpStatus12($order, $shop)
{
    $level = \Illuminate\Http\Response::HTTP_NOT_FOUND; // mention: HTTP_NOT_FOUND
}

function httpStatus13($order, $shop)
{
    $result = http_response_code($order); // mention: http_response_code
}

function httpStatus14($order, $shop)
{
    $result = abort($order); // mention: abort
}

function httpStatus15($order, $shop)
{
    $result = abort_if($order); // mention: abort_if
}

function httpStatus16($order, $shop)
{
    $result = abort_unless($order); // mention: abort_unless
}

function unrelated($shelf, $label)
{
    $shelf->HTTP_OK($label);
    $shelf->http_response_code($label);
}
