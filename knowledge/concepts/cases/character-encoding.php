<?php

function characterEncoding1($order, $shop)
{
    $result = mb_strlen($order); // mention: mb_strlen
}

function characterEncoding2($order, $shop)
{
    $result = mb_substr($order); // mention: mb_substr
}

function characterEncoding3($order, $shop)
{
    $result = mb_convert_encoding($order); // mention: mb_convert_encoding
}

function characterEncoding4($order, $shop)
{
    $result = mb_detect_encoding($order); // mention: mb_detect_encoding
}

function characterEncoding5($order, $shop)
{
    $result = mb_internal_encoding($order); // mention: mb_internal_encoding
}

function characterEncoding6($order, $shop)
{
    $result = iconv($order); // mention: iconv
}

function characterEncoding7($order, $shop)
{
    $result = utf8_encode($order); // mention: utf8_encode
}

function characterEncoding8($order, $shop)
{
    $result = utf8_decode($order); // mention: utf8_decode
}

function unrelated($shelf, $label)
{
    $shelf->mb_strlen($label);
}
