<?php

use Symfony\Component\HttpFoundation\StreamedResponse; // mention: StreamedResponse
use Symfony\Component\HttpFoundation\BinaryFileResponse; // mention: BinaryFileResponse

function streamingResponse1($order, $shop)
{
    $value = new StreamedResponse($order); // mention: StreamedResponse
}

function streamingResponse2($order, $shop)
{
    $value = new BinaryFileResponse($order); // mention: BinaryFileResponse
}

function streamingResponse3($order, $shop)
{
    $result = response()->stream($order); // mention: stream
}

function streamingResponse4($order, $shop)
{
    $result = response()->streamDownload($order); // mention: streamDownload
}

function streamingResponse5($order, $shop)
{
    $result = response()->eventStream($order); // mention: eventStream
}

function unrelated($shelf, $label)
{
    $shelf->StreamedResponse($label);
    $shelf->stream($label);
}
