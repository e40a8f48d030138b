<?php

function responseCompression1($order, $shop)
{
    $result = ob_gzhandler($order); // mention: ob_gzhandler
}

function unrelated($shelf, $label)
{
    $shelf->ob_gzhandler($label);
}
