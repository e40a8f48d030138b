<?php

function writeHeaders($response, $request, $shelf)
{
    $response->withHeader("Content-Security-Policy", $value); // mention: Content-Security-Policy
    $response->withHeader("Content-Security-Policy-Report-Only", $value); // mention: Content-Security-Policy-Report-Only
    $response->withHeader("Content-Type", $value);
    $note = "Content-Security-Policy-Report-Only";
    $shelf->name("Content-Security-Policy");
    return $note;
}
