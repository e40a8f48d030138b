<?php

function writeHeaders($response, $request, $shelf)
{
    $response->withHeader("Sunset", $value); // mention: Sunset
    $response->withHeader("Deprecation", $value); // mention: Deprecation
    $response->withHeader("API-Version", $value); // mention: API-Version
    $response->withHeader("X-API-Version", $value); // mention: X-API-Version
    $response->withHeader("Accept-Version", $value); // mention: Accept-Version
    $response->withHeader("Content-Type", $value);
    $note = "Accept-Version";
    $shelf->name("Sunset");
    return $note;
}
