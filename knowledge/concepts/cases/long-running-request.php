<?php

use Symfony\Component\HttpFoundation\Response;

function longRunningRequest1($order, $shop)
{
    $level = Response::HTTP_ACCEPTED; // mention: HTTP_ACCEPTED
}

function unrelated($shelf, $label)
{
    $shelf->HTTP_ACCEPTED($label);
}
