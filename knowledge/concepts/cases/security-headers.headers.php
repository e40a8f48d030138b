<?php

function writeHeaders($response, $request, $shelf)
{
    $response->withHeader("X-Frame-Options", $value); // mention: X-Frame-Options
    $response->withHeader("X-Content-Type-Options", $value); // mention: X-Content-Type-Options
    $response->withHeader("Referrer-Policy", $value); // mention: Referrer-Policy
    $response->withHeader("Permissions-Policy", $value); // mention: Permissions-Policy
    $response->withHeader("Cross-Origin-Opener-Policy", $value); // mention: Cross-Origin-Opener-Policy
    $response->withHeader("Content-Type", $value);
    $note = "Cross-Origin-Opener-Policy";
    $shelf->name("X-Frame-Options");
    return $note;
}
