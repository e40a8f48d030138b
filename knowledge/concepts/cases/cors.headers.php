<?php

function writeHeaders($response, $request, $shelf)
{
    $response->withHeader("Access-Control-Allow-Origin", $value); // mention: Access-Control-Allow-Origin
    $response->withHeader("Access-Control-Allow-Credentials", $value); // mention: Access-Control-Allow-Credentials
    $response->withHeader("Access-Control-Allow-Headers", $value); // mention: Access-Control-Allow-Headers
    $response->withHeader("Content-Type", $value);
    $note = "Access-Control-Allow-Headers";
    $shelf->name("Access-Control-Allow-Origin");
    return $note;
}
