<?php

use FFMpeg\FFMpeg; // mention: FFMpeg

function adaptiveStreaming1($order, $shop)
{
    $value = new FFMpeg($order); // mention: FFMpeg
}

function adaptiveStreaming2($order, $shop)
{
    $result = FFMpeg::create($order); // mention: create
}

function unrelated($shelf, $label)
{
    $shelf->FFMpeg($label);
    $shelf->create($label);
}
