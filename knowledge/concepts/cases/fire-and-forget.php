<?php

function fireAndForget1($order, $shop)
{
    $result = fastcgi_finish_request($order); // mention: fastcgi_finish_request
}

function unrelated($shelf, $label)
{
    $shelf->fastcgi_finish_request($label);
}
