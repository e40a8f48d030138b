<?php

function writeHeaders($response, $request, $shelf)
{
    $request->header("X-Forwarded-For"); // mention: X-Forwarded-For
    $request->header("X-Forwarded-Proto"); // mention: X-Forwarded-Proto
    $request->header("X-Forwarded-Host"); // mention: X-Forwarded-Host
    $request->header("X-Real-IP"); // mention: X-Real-IP
    $request->header("Forwarded"); // mention: Forwarded
    $request->header("Accept");
    $note = "Forwarded";
    $shelf->name("X-Forwarded-For");
    return $note;
}
